import { topics, type ElementNames, type RoleCard } from '../../src/compare/card.ts';
import type { CompareKey, Say } from '../../src/compare/say.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { inventLanguage } from '../examples/language.ts';

/** Says the key and what fills its gaps, so that a test can see both. */
export const say: Say = (key: CompareKey, gaps: Readonly<Record<string, string>> = {}) =>
  [key.replace('compare.', ''), ...Object.entries(gaps).map(([gap, value]) => `${gap}=${value}`)].join(' ');
export const format = createFormat(inventLanguage().locale);
export const names: ElementNames = {
  activities: ['Pour', 'Greet', 'Count'],
  skills: ['Taste', 'Chat'],
  countries: ['US', 'IN'],
  sources: Object.fromEntries(
    topics.map((topic) => [
      topic,
      { country: topic === 'india' ? 'IN' : 'US', release: '2025', name: `Office of ${topic}, freely (https://tea.example)`, short: topic },
    ]),
  ) as ElementNames['sources'],
};

/** A host in front and a clerk in the back; what a test changes, it names. */
export const host: RoleCard = {
  id: 'host',
  href: '/host/',
  title: 'Tea host',
  short: 'Host',
  office: 'front',
  level: 'clerical',
  does: 'Pours.',
  why: 'Guests come.',
  pay: { p10: 20_000, p25: 30_000, median: 40_000, p75: 50_000, p90: 80_000, error: 0.01 },
  jobs: 4000,
  preparation: [2, 2],
  contact: 4.8,
  india: { group: 'Stalls', p25: 9000, median: 12_000, p75: 15_000, isWeak: true },
  activities: [5, 5, 1],
  skills: [2, 4],
};
export const clerk: RoleCard = {
  ...host,
  id: 'clerk',
  href: '/clerk/',
  title: 'HR clerk',
  short: 'HR clerk',
  office: 'back',
  does: '=Counts, and "sums".',
  pay: { p10: 40_000, p25: 50_000, median: 60_000, p75: 70_000, p90: 90_000, error: 0.02 },
  preparation: [3, 4],
  contact: 2,
  india: { group: 'Cellars', p25: 10_000, median: 15_000, p75: 22_000, isWeak: false },
  activities: [4, 1, 5],
  skills: [2, 3.8],
};
