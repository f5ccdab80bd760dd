import { describe, expect, it } from 'vitest';
import { isCard } from '../../src/compare/card.ts';
import { cardFile, elementNames } from '../../src/figures/role-card.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const language = inventLanguage();
const names = elementNames(world, language);
const cards = world.roles.map(({ id }) => JSON.parse(JSON.stringify(cardFile(world, language, id))) as Record<string, unknown>);
const [card] = cards as [Record<string, unknown>];
const { short: _short, ...nameless } = card;

describe(isCard, () => {
  it('takes every card that the build makes', () => {
    for (const own of cards) expect(isCard(own, names), JSON.stringify(own)).toBe(true);
  });

  it.each<[what: string, answer: unknown]>([
    ['nothing', null],
    ['no answer', false],
    ['a text', 'Welcome to the tea house'],
    ['a list', [card]],
    ['an object of another kind', { error: 'not here' }],
    ['a card without a name', nameless],
    ['a card whose office has become a number', { ...card, office: 1 }],
    ['a card without pay', { ...card, pay: null }],
    ['a card whose pay has become a text', { ...card, pay: { median: '40000' } }],
    ['a card with one activity more', { ...card, activities: [...names.activities.map(() => 1), 1] }],
    ['a card with one skill less', { ...card, skills: names.skills.slice(1).map(() => 1) }],
  ])('refuses %s', (_what, answer) => {
    expect(isCard(answer, names)).toBe(false);
  });
});
