import { interfaceWordsSchema } from './interface-words.ts';
import { namesSchema, pairsSchema } from './names.ts';
import { previewWordsSchema } from './preview.ts';

/** The lists of words of one language: the interface's, names of what the statistics count, a sentence for each pair of roles, and those of the editors' preview. */
export const wordFiles = {
  'ui.json': interfaceWordsSchema,
  'occupations.yaml': namesSchema,
  'activities.yaml': namesSchema,
  'skills.yaml': namesSchema,
  'pairs.yaml': pairsSchema,
  'preview.yaml': previewWordsSchema,
} as const;

export type WordFile = keyof typeof wordFiles;
export const wordFileNames = Object.keys(wordFiles) as WordFile[];
