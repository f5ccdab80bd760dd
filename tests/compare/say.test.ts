import { describe, expect, it } from 'vitest';
import { fill, nameInSentence } from '../../src/compare/say.ts';

describe(fill, () => {
  it('fills each gap, a name as often as it stands', () => {
    expect(fill('{{most}} of {{all}}; {{most}}', { most: '3', all: '5' })).toBe('3 of 5; 3');
  });

  it('lets stand a gap that nothing fills, and takes empty words for words', () => {
    expect(fill('{{a}} {{b}}', { a: '' })).toBe(' {{b}}');
  });

  it('fills nothing into what was filled in', () => {
    expect(fill('{{a}}{{b}}', { a: '{{b}}', b: 'tea' })).toBe('{{b}}tea');
  });
});

describe(nameInSentence, () => {
  it.each([
    ['Loan officer', 'loan officer'],
    ['Loan Officer', 'loan Officer'],
    ['HR specialist', 'HR specialist'],
    ['e-Commerce clerk', 'e-Commerce clerk'],
    ['लोन अफ़सर', 'लोन अफ़सर'],
  ])('%s becomes %s', (name, small) => expect(nameInSentence(name)).toBe(small));
});
