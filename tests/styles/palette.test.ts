import { describe, expect, it } from 'vitest';
import { lightColour, palette, paletteCss, type ColourName } from '../../src/styles/palette.ts';

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const modes = [
  ['light', 0],
  ['dark', 1],
] as const;

describe.each(modes)('the %s palette', (_name, mode) => {
  const at = (name: ColourName) => palette[name][mode];

  it.each([
    ['ink', 'paper', 7],
    ['ink-soft', 'paper', 4.5],
    ['front-text', 'paper', 4.5],
    ['front-text', 'front-soft', 4.5],
    ['back-text', 'paper', 4.5],
    ['back-text', 'back-soft', 4.5],
    ['ink', 'front-soft', 4.5],
    ['ink', 'back-soft', 4.5],
    ['back', 'paper', 3],
    ['front-line', 'paper', 3],
  ] as const)('has %s on %s with a contrast of at least %s', (ink, ground, least) => {
    expect(contrast(at(ink), at(ground))).toBeGreaterThanOrEqual(least);
  });

  it('writes its colours out', () => {
    for (const colours of Object.values(palette)) expect(colours[mode]).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe(paletteCss, () => {
  it('gives each colour its custom property, for light and for dark', () => {
    const [light, device, chosen] = paletteCss().split('\n');
    expect([light, device, chosen].map((rule) => rule!.slice(0, 50))).toEqual([
      expect.stringMatching(/^:root \{ color-scheme: light;/),
      expect.stringMatching(/^@media \(prefers-color-scheme: dark\) \{ :root:not/),
      expect.stringMatching(/^:root\[data-theme=dark\] \{ color-scheme: dark;/),
    ]);
    for (const [name, [bright, dim]] of Object.entries(palette)) {
      expect(light).toContain(`--${name}: ${bright};`);
      for (const dark of [device, chosen]) expect(dark).toContain(`--${name}: ${dim};`);
    }
  });
});

describe(lightColour, () => {
  it('is what pictures are drawn in', () => {
    expect([lightColour('paper'), lightColour('ink')]).toEqual(['#fffdf8', '#1d1b16']);
  });
});
