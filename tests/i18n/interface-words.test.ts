import { describe, expect, it } from 'vitest';
import { collectWords, tellWord, wordsFor, type DeclaredWords, type Say } from '../../src/i18n/interface-words.ts';

const tea = {
  'tea.pour': { where: 'On the pot.' },
  'tea.offer': { where: 'At the door.', gaps: { guest: 'who comes in', cups: 'how many are ready' } },
  ...wordsFor('kind', ['black', 'green'], { where: 'On a tin.' }),
} satisfies DeclaredWords;

describe('a word that is said', () => {
  const say: Say<typeof tea> = (key: string, gaps: Readonly<Record<string, string | number>> = {}) =>
    [key, ...Object.entries(gaps).flat()].join(' ');

  it('has a declared key and its gaps, or does not compile', () => {
    expect(say('tea.pour')).toBe('tea.pour');
    expect(say('tea.offer', { guest: 'Mina', cups: 2 })).toBe('tea.offer guest Mina cups 2');
    const kind = 'black' as 'black' | 'green';
    expect(say(`kind.${kind}`)).toBe('kind.black');
    // @ts-expect-error -- no such key
    say('tea.poor');
    // @ts-expect-error -- no such kind
    say(`kind.${'white' as 'black' | 'white'}`);
    // @ts-expect-error -- its gaps are open
    say('tea.offer');
    // @ts-expect-error -- one gap is open
    say('tea.offer', { guest: 'Mina' });
    // @ts-expect-error -- no such gap
    say('tea.offer', { guest: 'Mina', cups: 2, sugar: 1 });
    // @ts-expect-error -- it has no gap
    say('tea.pour', { guest: 'Mina' });
  });
});

describe(wordsFor, () => {
  it('declares a word for each name', () => {
    expect(wordsFor('kind', ['black', 'green'], { where: 'On a tin.' })).toEqual({
      'kind.black': { where: 'On a tin.' },
      'kind.green': { where: 'On a tin.' },
    });
  });
});

describe(collectWords, () => {
  it('has every word of every list, and refuses one that is declared twice', () => {
    const more = { 'cup.large': { where: 'On a cup.' } };
    expect(Object.keys(collectWords([tea, more]))).toEqual([...Object.keys(tea), 'cup.large']);
    expect(() => collectWords([tea, more, { 'kind.black': { where: 'On a pot.' } }])).toThrow('"kind.black" is declared twice');
  });
});

describe(tellWord, () => {
  it('says where a word stands, then what fills its gaps', () => {
    expect(tellWord(tea['tea.pour'])).toBe('On the pot.');
    expect(tellWord(tea['tea.offer'])).toBe('At the door. {{guest}}: who comes in; {{cups}}: how many are ready');
  });
});
