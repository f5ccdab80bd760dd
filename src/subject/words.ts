import { wordsFor } from '../i18n/interface-words.ts';
import { levels } from './level.ts';
import { offices } from './office.ts';

export const officeWords = wordsFor('office', offices, {
  where:
    'Name of an office, by itself in tables, charts, filters and pictures, and inside sentences, where its first letter becomes small.',
});

export const levelWords = wordsFor('level', levels, {
  where: 'Name of a level of jobs, for all who work on it: a heading in lists and charts, a choice of filters, and inside sentences.',
});
