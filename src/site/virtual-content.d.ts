declare module 'virtual:content' {
  // What src/tools/content-plugin.ts has read and found right. (A module that is only declared may import nothing by a relative path.)
  /* eslint-disable @typescript-eslint/consistent-type-imports */
  /** Words and facts, linked. */
  export const site: import('./read.ts').Site;
  /** The files that they were read from. */
  export const files: import('../files/files.ts').Files;
  /** Whether languages that are still being written get their pages too. */
  export const hasDrafts: boolean;
}
