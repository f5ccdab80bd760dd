import { describe, expect, it } from 'vitest';
import { countWords, splitPieces, splitSentences, splitWords } from '../../src/i18n/split.ts';

const inJapanese = '営業は顧客と直接会って、会社の商品やサービスを売ります。';
const inChinese = '销售直接与客户见面，销售公司的产品和服务。';

describe(splitWords, () => {
  it('takes words, not punctuation or spaces', () => {
    expect(splitWords('ग्राहक से सीधे मिलता है।')).toEqual(['ग्राहक', 'से', 'सीधे', 'मिलता', 'है']);
    expect(splitWords('Meets clients, every day.')).toHaveLength(4);
    expect(splitWords(' — ')).toEqual([]);
  });

  it('finds them where no spaces part them', () => {
    expect(splitWords(inChinese)).toEqual(['销售', '直接', '与', '客户', '见面', '销售', '公司', '的', '产品', '和', '服务']);
  });
});

describe(countWords, () => {
  it('counts the words of a text', () => {
    expect(countWords('Meets clients, every day.', { script: 'Latn' })).toBe(4);
    expect(countWords(inChinese, { script: 'Hans' })).toBe(11);
  });

  it('takes no pieces of Japanese words for words', () => {
    const pieces = splitWords(inJapanese).length;
    const count = countWords(inJapanese, { script: 'Jpan' });
    expect(count).toBeLessThan(pieces);
    expect(count).toBeGreaterThanOrEqual(11); // "Sales people meet customers directly and sell the company’s goods and services."
  });
});

describe(splitSentences, () => {
  it.each([
    ['यह एक है। यह दूसरा।', ['यह एक है।', 'यह दूसरा।']],
    ['It is 1.5 times. Is it?', ['It is 1.5 times.', 'Is it?']],
    ['Tea, e.g. green tea. “Milk?” Yes', ['Tea, e.g. green tea.', '“Milk?”', 'Yes']],
    ['A line\nthat goes on.', ['A line\nthat goes on.']],
    ['ᱚᱞ ᱪᱤᱠᱤ᱾ ᱚᱞ ᱪᱤᱠᱤ᱾', ['ᱚᱞ ᱪᱤᱠᱤ᱾', 'ᱚᱞ ᱪᱤᱠᱤ᱾']],
    ['ꯃꯤꯇꯩ꯫ ꯃꯤꯇꯩ꯫', ['ꯃꯤꯇꯩ꯫', 'ꯃꯤꯇꯩ꯫']],
    ['چائے گرم ہے۔ دودھ؟ ہاں', ['چائے گرم ہے۔', 'دودھ؟', 'ہاں']],
    ['བོད་ཡིག། བོད་ཡིག།', ['བོད་ཡིག།', 'བོད་ཡིག།']],
    ['営業です。「はい。」そうです！いい？', ['営業です。', '「はい。」', 'そうです！', 'いい？']],
    ['…', []],
  ])('parts %s', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe(splitPieces, () => {
  it('parts at spaces, which stay with the word before them', () => {
    expect(splitPieces('one two')).toEqual(['one ', 'two']);
    expect(splitPieces('고객을 만나요')).toEqual(['고객을 ', '만나요']);
    expect(splitPieces('')).toEqual(['']);
  });

  it('parts between words where no spaces stand, but not before an ending or a mark', () => {
    expect(splitPieces(inJapanese)).toEqual(['営業は', '顧客と', '直接', '会って、', '会社の', '商品や', 'サービスを', '売ります。']);
    expect(splitPieces('见面，销售')).toEqual(['见面，', '销售']);
    expect(splitPieces('བོད་ཡིག་དང་།')).toEqual(['བོད་', 'ཡིག་', 'དང་།']);
  });

  it('keeps Latin names, numbers and brackets whole', () => {
    expect(splitPieces('O*NETの「データ」は約3人')).toEqual(['O*NETの', '「データ」は', '約', '3人']);
  });
});
