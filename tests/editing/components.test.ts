import { describe, expect, it } from 'vitest';
import { components } from '../../src/editing/components.ts';
import { tags } from '../../src/words/schema/tags.ts';

const named = (id: string) => components.find((component) => component.id === id)!;

describe('components', () => {
  it('are the tags that editors may write', () => {
    expect(components.map(({ id }) => id)).toEqual(Object.keys(tags));
  });

  it.each(Object.entries(tags))('read %s and write it as it was', (id, { example, stands }) => {
    const { pattern, toBlock, fields } = named(id);
    const text = stands === 'alone' ? `Before.\n\n${example}\n\nAfter.` : `Before ${example} after.`;
    const found = pattern.exec(text)!;
    expect(found[0]).toBe(example);
    expect(toBlock(found.groups ?? {})).toBe(example);
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(found.groups ?? {}));
  });

  it('of a line of its own are blocks, and others stay in their sentence', () => {
    expect(named('Figure').pattern.multiline).toBe(true);
    expect(named('Figure').pattern.exec('In a sentence <Figure name="pay" /> it is none.')).toBeNull();
    expect(named('Pay').pattern.multiline).toBe(false);
  });

  it('let a point of pay be chosen', () => {
    expect(named('Pay').fields[1]).toMatchObject({ name: 'at', widget: 'select', options: ['p10', 'p25', 'median', 'p75', 'p90'] });
  });
});
