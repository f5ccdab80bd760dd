import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { fontFile, fontsOf } from '../i18n/fonts.ts';
import { cached, cacheFolder } from './cache.ts';

/**
 * An SVG as PNG, `width` pixels wide, its texts set in the fonts of these scripts. Pango shapes them, right on any
 * machine. (resvg was tried: it lays Devanagari vowel signs over their neighbours.)
 */
export function svgToPng(svg: string, width: number, scripts: readonly string[]): Promise<Uint8Array> {
  useFonts(scripts);
  const { sharp: version, rsvg = '', pango = '' } = sharp.versions;
  const dependsOn = [svg, String(width), JSON.stringify(png), version, rsvg, pango, ...fontPrints(scripts)];
  return cached(['png', ...dependsOn], () => sharp(Buffer.from(svg)).resize({ width }).png(png).toBuffer());
}

/** Few colours, and without dithering, which makes two grounds of one. */
const png = { palette: true, dither: 0, effort: 1 } as const;

let used: string | undefined;

/** Fontconfig reads its settings when the first text is drawn; from then on they stay, so all fonts are named at once. */
function useFonts(scripts: readonly string[]): void {
  if (used !== undefined) return;
  const folders = new Set(scripts.flatMap(fontsOf).flatMap((font) => [dirname(fontFile(font, 400)), dirname(fontFile(font, 700))]));
  used = join(cacheFolder, `fonts-${scripts.toSorted().join('-')}.conf`); // a site with other scripts may be built beside this one
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(
    used,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<!-- The only fonts that drawn pictures are set in, the same on every machine. -->
<fontconfig>
${[...folders].map((folder) => `  <dir>${resolve(folder)}</dir>`).join('\n')}
  <cachedir>${resolve(cacheFolder, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  process.env.FONTCONFIG_FILE = resolve(used);
}

const prints = new Map<string, string>();

/** Another version of a font draws another picture. */
function fontPrints(scripts: readonly string[]): string[] {
  const files = scripts.flatMap(fontsOf).flatMap((font) => [fontFile(font, 400), fontFile(font, 700)]);
  return files.map((file) => {
    const print = prints.get(file) ?? createHash('sha256').update(readFileSync(file)).digest('base64url');
    prints.set(file, print);
    return print;
  });
}
