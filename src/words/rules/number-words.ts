/** A number that is written in words, and where it begins. */
export interface FoundNumber {
  found: string;
  index: number;
}

/** Number words of the languages that the site began with, from one to ninety-nine, by what they count. */
const english: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Hindi has a word for each; spellings that people use beside each other stand with a stroke between them. */
const hindi: readonly string[] = (
  'शून्य एक दो तीन चार पाँच/पांच छह/छः/छै सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस ' +
  'बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस/अठाईस उनतीस तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस ' +
  'चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ ' +
  'साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उन्यासी ' +
  'अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे इक्यानवे बानवे तिरानवे चौरानवे पंचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे'
).split(' ');

const values: ReadonlyMap<string, number> = new Map([
  ...english.map((word, value) => [word, value] as const),
  ...englishTens.flatMap((ten, at) => [
    [ten, 20 + 10 * at] as const,
    ...english.slice(1, 10).map((one, value) => [`${ten}-${one}`, 21 + 10 * at + value] as const),
  ]),
  ...hindi.flatMap((words, value) => words.split('/').map((word) => [word.normalize('NFC'), value] as const)),
]);

/** The number that a word means: `valueOf('sixty') // => 60`; `undefined` where it means none. */
export function valueOf(word: string): number | undefined {
  return values.get(word.normalize('NFC').toLowerCase());
}

const parted = (pattern: string) => String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{M}]-)(?:${pattern})(?![\p{L}\p{M}\p{N}])`;
const anyOf = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length).join('|');

const number = `(?:${anyOf(values.keys())})`;
const magnitudes = 'hundred|thousand|lakhs?|lacs?|crores?|millions?|billions?|सौ|हज़ार|हजार|लाख|करोड़|अरब';
/** What makes a statistic of a number before it. */
const units = 'per\\s?cent|percent|percentage|rupees|dollars|प्रतिशत|फ़ीसदी|फीसदी|रुपये|रुपए|रुपयों|डॉलर';
const times =
  'times (?:as (?:much|many|high|large|big|well|low)|more|less|higher|lower|larger|smaller|that|what|the (?:pay|wage|salary|number|size))';
const fold = 'गुना|गुनी|गुने';
const half = 'डेढ़|ढाई|साढ़े\\s+\\S{1,20}|सवा|पौने\\s+\\S{1,20}';

/** Numbers in words that say how much: `ninety thousand`, `twenty per cent`, `three times as much`, `दस लाख`, `तीन गुना`. */
const statistic = new RegExp(
  [
    parted(`(?:${number}|${half})\\s+(?:(?:and\\s+)?(?:${number}|${magnitudes})\\s+){0,5}(?:${magnitudes}|${units})`),
    parted(`(?:${magnitudes})\\s+(?:${units})`),
    parted(`(?:${number}|${half}|\\p{Nd}+)\\s+(?:${times}|${fold})`),
    parted(`(?:twice|thrice) (?:as (?:much|many|high|large|big|well paid)|the (?:pay|wage|salary|number|size))`),
    parted('दुगुना|दुगुनी|दुगुने|दोगुना|दोगुनी|दोगुने|तिगुना|तिगुनी|तिगुने|चौगुना|चौगुनी|चौगुने'),
    parted(`(?:one|two|three|four)[\\s-](?:thirds?|quarters?|fifths?|tenths?) (?:of|more|less|as)`),
    parted('(?:एक|दो|तीन)[\\s-](?:तिहाई|चौथाई)'),
    parted(`\\p{Nd}+(?:\\.\\p{Nd}+)?\\s?[x×]`),
  ].join('|'),
  'giu',
);

/** So many of so many: `one in ten`, `nine out of 10`, `दस में से नौ`. */
const share = new RegExp(
  [
    parted(`(?:${number}|\\p{Nd}+) (?:in|out of|of every|in every) (?:a )?(?:${number}|hundred|thousand|\\p{Nd}+)`),
    parted(`(?:${number}|सौ|\\p{Nd}+)\\s+में(?:\\s+से)?\\s+(?:${number}|\\p{Nd}+)`),
  ].join('|'),
  'giu',
);

/** Statistics that are written in words. */
export function findNumberWords(text: string): FoundNumber[] {
  return find(text, statistic);
}

/** Shares of a number that is written in words or digits. */
export function findShares(text: string): FoundNumber[] {
  return find(text, share);
}

/** Words without one of which there is no statistic; most texts have none, and to ask that takes no time. */
const keyWords: ReadonlySet<string> = new Set(
  [...values.keys(), ...`${magnitudes}|${fold}`.replaceAll('?', '').split('|'), 'twice', 'thrice', 'डेढ़', 'ढाई', 'साढ़े', 'सवा', 'पौने']
    .flatMap((word) => [word, word.replace(/s$/, '')])
    .concat('दुगुना दुगुनी दुगुने दोगुना दोगुनी दोगुने तिगुना तिगुनी तिगुने चौगुना चौगुनी चौगुने'.split(' '))
    .map((word) => word.normalize('NFC')),
);

function hasKeyWord(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+|\p{Nd}/gu) ?? []).some(
    (word) => keyWords.has(word.toLowerCase().normalize('NFC')) || /\p{Nd}/u.test(word),
  );
}

function find(text: string, pattern: RegExp): FoundNumber[] {
  if (!hasKeyWord(text)) return [];
  return [...text.normalize('NFC').matchAll(pattern)].map(({ 0: found, index }) => ({ found, index }));
}
