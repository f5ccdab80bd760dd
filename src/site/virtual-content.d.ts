declare module 'virtual:content' {
  /** Every file under content/ that the reader reads, by its path from the project's top; see src/tools/content-plugin.ts. */
  export const texts: Readonly<Record<string, string>>;
  /** Whether languages that are still being written get their pages too. */
  export const hasDrafts: boolean;
}
