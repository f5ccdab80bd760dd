import { colonForVisarga, curlyQuotes, dandaForStop, plainKa, politeYou } from './hindi.ts';
import { composedLetters, dandaForLine } from './letters.ts';
import { namesHaveLetters, noDoubledMarks, sentencesEnd } from './marks.ts';
import { noStrayGaps, noStrayMarkup } from './markup.ts';
import { ownLetters, ownWords } from './own-language.ts';
import type { Rule } from './rule.ts';
import { latinDigits, noStatistics, noStatisticsInWords } from './statistics.ts';

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
];
