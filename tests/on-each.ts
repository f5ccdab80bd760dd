import { inspect } from 'node:util';
import { expect } from 'vitest';

/** What a rule is tried on: a page, a figure on a page, a file. */
interface Place {
  id?: string;
  address?: string;
  file?: string;
}

/**
 * Try one rule on each of these places and fail once, with the faults of all: each under its place. Fails too where there
 * is no place to try it on, since then the rule proves nothing. PAGES names pages by their addresses, to look at them alone.
 */
export async function onEach<Own extends Place>(places: readonly Own[], rule: (place: Own) => void | Promise<void>): Promise<void> {
  expect(places.length, 'places to try this on').toBeGreaterThan(0);
  const faults: string[] = [];
  for (const place of places.filter(isAsked)) {
    try {
      await rule(place);
    } catch (error) {
      faults.push(`${nameOf(place)}\n${tell(error as Error)}`);
    }
  }
  if (faults.length > 0) expect.fail(`${faults.length} of ${places.length} break this rule\n\n${faults.join('\n\n')}`);
}

function isAsked({ address, file }: Place): boolean {
  const asked = process.env.PAGES?.split(',');
  const page = address ?? (file?.endsWith('.html') ? `/${file.replace(/(index)?\.html$/, '')}` : undefined);
  return asked === undefined || page === undefined || asked.includes(page);
}

function nameOf({ id, address, file }: Place): string {
  return [id, address ?? file].filter((part) => part !== undefined).join(' in ');
}

function tell(error: Error & { actual?: unknown; expected?: unknown }): string {
  const { message, actual, expected } = error;
  const compared = 'actual' in error ? [`  found   ${show(actual)}`, `  wanted  ${show(expected)}`] : [];
  return [`  ${message}`, ...compared].join('\n');
}

function show(value: unknown): string {
  return inspect(value, { depth: 4, breakLength: 160, maxStringLength: 300 }).replaceAll('\n', '\n          ');
}
