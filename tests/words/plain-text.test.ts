import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/words/plain-text.ts';

describe(plainText, () => {
  it.each([
    ['The <Front>table</Front> first', 'The table first'],
    ['See [the pot](#pot) and [the shop](/shop/)', 'See the pot and the shop'],
    ['As [the Tea Office](https://tea.example/a?b=1) says', 'As the Tea Office (https://tea.example/a?b=1) says'],
    ['O\\*NET', 'O*NET'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
  ])('of %j is %j', (body, text) => {
    expect(plainText(body)).toBe(text);
  });
});
