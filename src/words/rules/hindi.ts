import type { Locale } from '../../i18n/locale.ts';
import { findAll, isWritten, type Rule } from './rule.ts';
import type { StringPlace } from './strings.ts';

// What the guide asks of Hindi. Another language in the same letters may do otherwise: Marathi ends its sentences with a point.

const speaks = ({ code }: Locale) => code === 'hi';
const isSaid = (place: StringPlace) => isWritten(place) && place.kind !== 'note' && place.kind !== 'source name';
const word = (pattern: string) => new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`, 'gu');

export const dandaForStop: Rule = {
  id: 'a danda and not a full stop',
  why: 'A Hindi sentence ends in a danda.',
  appliesTo: isSaid,
  speaks,
  check: ({ text }) =>
    findAll(text, /[\p{Script=Devanagari})”’]{1,40}\.(?=["”’)]{0,3}(?:\s|$))/gu, (found) => `the danda: ${found.slice(0, -1)}।`).filter(
      ({ found, index }) => !(shortened.has(found) && /\p{L}/u.test(text.slice(index! + found.length))),
    ),
};

/** What stands before a point that ends no sentence, where more words follow. */
const shortened = new Set(
  'डॉ. प्रो. श्री. कु. पं. स्व. मो. रु. नं. लि. प्रा. कं. बी. एम. सी. ए. ई. डी. के. पी. एस. आर. टी. जी. एल. जे. वी. एच. एन. ओ. यू. एफ.'.split(' '),
);

export const curlyQuotes: Rule = {
  id: 'quotation marks “ ”',
  why: 'Straight marks do not say where a quotation begins and ends.',
  appliesTo: isSaid,
  speaks,
  check: ({ text }) => findAll(text, /["']/g, (found) => (found === '"' ? '“ and ”' : '‘ and ’')),
};

export const politeYou: Rule = {
  id: 'आप for the reader',
  why: 'The site speaks to its reader as a newspaper does.',
  appliesTo: isSaid,
  speaks,
  check: ({ text }) =>
    findAll(text, word('तुम|तुम्हें|तुम्हे|तुमको|तुमने|तुमसे|तुम्हारा|तुम्हारे|तुम्हारी|तू|तुझे|तुझको|तूने|तुझसे'), () => 'आप, and the verb that goes with it'),
};

export const plainKa: Rule = {
  id: 'no nukta under क',
  why: 'One spelling a word: readers search for तरीका and बाकी.',
  appliesTo: isWritten,
  speaks,
  check: ({ text }) =>
    findAll(text, /[\p{L}\p{M}]{0,40}(?:क\u093C|\u0958)[\p{L}\p{M}]{0,40}/gu, (found) => found.replaceAll(/क\u093C|\u0958/g, 'क')),
};

/** Words that rightly end in a visarga. */
const withVisarga =
  'अतः पुनः प्रायः छः नमः प्रातः अंतः अन्तः स्वतः मूलतः मुख्यतः विशेषतः सामान्यतः संभवतः सम्भवतः अंततः अन्ततः अंशतः पूर्णतः वस्तुतः साधारणतः आंशिकतः निश्चिततः प्रथमतः फलतः परिणामतः यथार्थतः कार्यतः व्यक्तिगततः स्पष्टतः क्रमशः शब्दशः अक्षरशः कोटिशः संख्याशः';

export const colonForVisarga: Rule = {
  id: 'a colon and not a visarga',
  why: 'The two look alike, but only one of them is a mark.',
  appliesTo: isSaid,
  speaks,
  check: ({ text }) =>
    findAll(text, /[\p{L}\p{M}]{1,40}ः(?![\p{L}\p{M}])/gu, (found) => `the colon: ${found.slice(0, -1)}:`).filter(
      ({ found }) => !words.has(found),
    ),
};

const words = new Set(withVisarga.split(' '));
