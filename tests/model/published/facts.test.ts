import { expect, it } from 'vitest';
import { facts, indiaRows, problems, usRows } from './raw-rows.ts';

it('the facts are read without a problem, and none of their rows is lost', () => {
  expect(problems).toEqual([]);
  expect(facts.roles).toHaveLength(usRows.length);
  expect(facts.plfsGroups).toHaveLength(indiaRows.length);
});
