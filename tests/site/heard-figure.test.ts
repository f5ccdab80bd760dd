import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts/read.ts';
import { figures } from '../../src/figures/figures.ts';
import { TooLittle } from '../../src/model/too-little.ts';
import { hear, hearFigure } from '../../src/site/heard-figure.ts';
import { world } from '../examples/world.ts';

const ids = Object.keys(figures);

describe(hearFigure, () => {
  it.each(ids)('hears of %s which words it asks for, and with which gaps', (id) => {
    const { figure, asked } = hearFigure(id, world)!;
    expect(figure).not.toBeInstanceOf(TooLittle);
    expect(Object.keys(asked)).not.toEqual([]);
    for (const sentence of (figure as Exclude<typeof figure, TooLittle>).sentences)
      expect(asked).toHaveProperty([sentence.split(' ', 1)[0]!]);
  });

  it.each(['tea-leaves', 'constructor'])('knows no figure %s, which nothing draws', (id) => {
    expect(hearFigure(id, world)).toBeUndefined();
  });

  it('makes each figure once for the same facts', () => {
    expect(hearFigure('pay-range', world)).toBe(hearFigure('pay-range', world));
  });
});

/** The tables of these facts that a figure asks for, and their rows: none of them, one, those of one kind, those of all others. */
function* cut(id: string): Generator<[what: string, facts: Facts]> {
  const asked = new Set<string>();
  const watched = new Proxy(world, {
    get(facts, name: keyof Facts) {
      asked.add(name);
      return facts[name];
    },
  });
  hear(figures[id]!, watched);
  const tables = Object.entries(world).filter((entry): entry is [string, Record<string, unknown>[]] => Array.isArray(entry[1]));
  for (const [name, rows] of tables.filter(([own]) => asked.has(own))) {
    const kinds = ['office', 'category', 'element', 'year'].flatMap((column) =>
      [...new Set(rows.map((row) => row[column]))].flatMap((value) => [
        rows.filter((row) => row[column] === value),
        rows.filter((row) => row[column] !== value),
      ]),
    );
    for (const some of [[], rows.slice(0, 1), rows.slice(-1), ...kinds.filter(({ length }) => length > 0 && length < rows.length)])
      yield [`${some.length} of ${name}`, { ...world, [name]: some }];
  }
}

describe(hear, () => {
  it.each(ids)('makes %s of however little, or says what the facts lack for it', (id) => {
    for (const [what, facts] of cut(id)) {
      const { figure } = hear(figures[id]!, facts);
      if (figure instanceof TooLittle) expect(figure.message, what).toMatch(/^no(thing)? /);
    }
  });

  it('throws a fault of the code on, as it is', () => {
    const fault = new TypeError('nothing is no list of teas');
    expect(() =>
      hear(() => {
        throw fault;
      }, world),
    ).toThrow(fault);
  });
});
