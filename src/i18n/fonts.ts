import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FontWeight, ScriptFont } from './script.ts';
import { fallbackFont, scriptOf } from './scripts.ts';

/** The fonts that a script needs, in the order in which a letter is looked for: its own, then the one that has Latin and signs. */
export function neededFonts(script: string): ScriptFont[] {
  const { font } = scriptOf(script);
  return font === fallbackFont ? [font] : [font, fallbackFont];
}

/** Those of them that are there. A draft may lack its own: then its pictures show boxes, and those of other languages stay as they are. */
export function fontsOf(script: string): ScriptFont[] {
  return neededFonts(script).filter((font) => font === fallbackFont || hasFont(font));
}

/** Where a font stands on this machine. */
export function fontFile({ package: name, files }: ScriptFont, weight: FontWeight): string {
  return join(fontFolder(name), files[weight]);
}

/** Whether the package that brings a font is installed. */
export function hasFont(font: ScriptFont): boolean {
  return existsSync(fontFile(font, 400));
}

/** Packages are found from the project's top: this code is bundled elsewhere before it runs. */
function fontFolder(name: string): string {
  return resolve('node_modules', name);
}
