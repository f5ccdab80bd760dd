import { colonForVisarga, curlyQuotes, dandaForStop, plainKa, politeYou } from './hindi.ts';
import { composedLetters, dandaForLine } from './letters.ts';
import { namesHaveLetters, noDoubledMarks, sentencesEnd } from './marks.ts';
import { noStrayGaps, noStrayMarkup } from './markup.ts';
import { ownLetters, ownWords } from './own-language.ts';
import type { Rule } from './rule.ts';
import { latinDigits, noStatistics, noStatisticsInWords } from './statistics.ts';

import { namesDiffer, searchNamesLead } from './names.ts';
import { tagsNameTheirSide, wordsOfGlossary } from './terms.ts';
import { currencyAsTwin, gapsInOrder, numbersAsTwin, unitsAsTwin } from './twins.ts';

/** What strings of content/ have to meet, each string once. A new rule is a line here. */
export const rules: readonly Rule[] = [
  composedLetters,
  dandaForLine,
  noStatistics,
  noStatisticsInWords,
  latinDigits,
  noStrayMarkup,
  noStrayGaps,
  noDoubledMarks,
  sentencesEnd,
  namesHaveLetters,
  ownLetters,
  ownWords,
  dandaForStop,
  curlyQuotes,
  politeYou,
  plainKa,
  colonForVisarga,
  namesDiffer,
  searchNamesLead,
  wordsOfGlossary,
  tagsNameTheirSide,
  gapsInOrder,
  unitsAsTwin,
  currencyAsTwin,
  numbersAsTwin,
];
