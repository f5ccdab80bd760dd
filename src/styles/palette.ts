/**
 * Every colour, for light and for dark pages. The two sides keep theirs everywhere: front is haldi (turmeric), back is
 * neel (indigo). A `-text` tone is of the same hue and may carry small text (AA or better on paper and on `-soft`).
 */
export const palette = {
  paper: ['#fffdf8', '#16151a'],
  ink: ['#1d1b16', '#f1eee6'],
  'ink-soft': ['#5a554b', '#b9b4a8'],
  line: ['#d8d2c4', '#3a3840'],
  front: ['#f2b01e', '#f0b429'],
  'front-line': ['#a36f00', '#f0b429'],
  'front-soft': ['#fdf1d0', '#3a2c0a'],
  'front-text': ['#7a4b00', '#f6c95c'],
  back: ['#3b4cb8', '#8c9bf5'],
  'back-soft': ['#e6e9fb', '#20254d'],
  'back-text': ['#2b3990', '#b3bdfa'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type ColourName = keyof typeof palette;

/** A colour as pictures have it, which are always light. */
export const lightColour = (name: ColourName): string => palette[name][0];

/**
 * The palette as custom properties, `--ink` and so on: as the device has it, or as the reader chose. Written out rather
 * than by light-dark(), which phones that stopped updating do not know.
 */
export function paletteCss(): string {
  const rule = (selector: string, scheme: 'light' | 'dark') => {
    const colours = Object.entries(palette).map(([name, pair]) => `--${name}: ${pair[scheme === 'light' ? 0 : 1]};`);
    return `${selector} { color-scheme: ${scheme}; ${colours.join(' ')} }`;
  };
  return [
    rule(':root', 'light'),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme=light])', 'dark')} }`,
    rule(':root[data-theme=dark]', 'dark'),
  ].join('\n');
}
