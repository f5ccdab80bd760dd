import { expect, it } from 'vitest';
import { countRefused } from './spoil.ts';
import { check, texts } from './tea-house.ts';

it('whatever is changed in the tea house is taken, or refused with file, found and write', () => {
  expect(countRefused(texts, check, 100)).toBeGreaterThan(50);
});
