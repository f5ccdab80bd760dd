import { interfaceWordsSchema } from './interface-words.ts';
import { namesSchema } from './names.ts';

/** The lists of words of one language: the interface's, and names of what the statistics count. */
export const wordFiles = { 'ui.json': interfaceWordsSchema, 'occupations.yaml': namesSchema, 'activities.yaml': namesSchema } as const;

export type WordFile = keyof typeof wordFiles;
export const wordFileNames = Object.keys(wordFiles) as WordFile[];
