import fc from 'fast-check';

const words = {
  latin: ['tea', 'shop', 'counter', 'R&D', '<b>', '"so"', 'warehousing', 'and', 'customers', 'administration'],
  devanagari: ['चाय', 'दुकान', 'ग्राहकों', 'से', 'मिलना', 'प्रक्रिया', 'और', 'ज़िम्मेदारियाँ', 'दफ़्तर'],
  tamil: ['தேநீர்', 'கடை', 'வாடிக்கையாளர்', 'மற்றும்', 'நிர்வாகம்', 'வேலை'],
  arabic: ['چائے', 'دکان', 'گاہکوں', 'سے', 'ملنا', 'انتظامیہ', 'اور', 'دفتر'],
};

/** A name of several words of one script, as long as names may be. */
export const anyName: fc.Arbitrary<string> = text(48);

/** Words for a place that has room for a few of them. */
export function text(maxLength: number): fc.Arbitrary<string> {
  return fc
    .constantFrom(...Object.values(words))
    .chain((script) => fc.array(fc.constantFrom(...script), { minLength: 1, maxLength: 8 }))
    .map((chosen) => chosen.reduce((name, word) => (`${name} ${word}`.length <= maxLength ? `${name} ${word}` : name)));
}
