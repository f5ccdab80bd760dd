import { describe, expect, it } from 'vitest';
import { checkSourcedFiles, readSources, sourcesFile, sourcesOf, type Sources, copyAddress } from '../../src/facts/sources.ts';
import { onetContext } from '../../src/facts/tables/onet-context.ts';
import { oews } from '../../src/facts/tables/oews.ts';
import { filesInMemory } from '../../src/files/files.ts';
import { world } from '../examples/world.ts';

const source = { url: 'https://tea.example/', read: '2026-11-23' };
const tables = filesInMemory({
  'content/data/roles.csv': '',
  'content/data/sources.yaml': '',
  'content/data/us/tea.csv': '',
  'content/data/us/cups.csv': '',
});
const told = (sources: Sources) =>
  checkSourcedFiles(tables, sources).map(({ file, field, found, write }) => `${file} ${field}: ${found} → ${write}`);

describe(checkSourcedFiles, () => {
  it('finds nothing where each file but our own has its source with a unit', () => {
    expect(told({ tea: { ...source, files: ['us/tea.csv', 'us/cups.csv'], unit: 'percent' }, reading: source })).toEqual([]);
  });

  it('finds a file without a source, a source without its file and a unit that is not declared', () => {
    expect(told({ tea: { ...source, files: ['us/tea.csv', 'us/milk.csv'] } })).toEqual([
      'content/data/us/cups.csv source: none → "us/cups.csv" under "files" of its source in content/data/sources.yaml',
      'content/data/sources.yaml tea.files: us/milk.csv → a file that stands in content/data: us/cups.csv, us/tea.csv',
      'content/data/sources.yaml tea.unit: nothing → the unit of the figures in its files',
      'content/data/sources.yaml tea.unit: nothing → the unit of the figures in its files',
    ]);
  });
});

describe(readSources, () => {
  const problemsOf = (change: Readonly<Record<string, string>>) => {
    const fields = { ...source, ...change };
    const lines = Object.entries(fields).map(([name, value]) => `  ${name}: "${value}"`);
    return readSources(filesInMemory({ [sourcesFile]: ['tea:', ...lines].join('\n') })).problems.map(
      ({ field, write }) => `${field}: ${write}`,
    );
  };

  it('asks for an address over https, and neither for a credit nor for a licence', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ credit: 'By the survey' })).toEqual([]);
    expect(problemsOf({ url: 'http://tea.example/' })).toEqual([
      'tea.url: an address that begins with https:// and the name of its host in plain letters, for example https://data.rbi.org.in',
    ]);
    expect(problemsOf({ url: 'javascript:alert(1)' })).toEqual([
      'tea.url: an address that begins with https:// and the name of its host in plain letters, for example https://data.rbi.org.in',
    ]);
  });

  it('asks for a licence’s id and its address', () => {
    const told = (licence: string) =>
      readSources(
        filesInMemory({ [sourcesFile]: `tea:\n  url: https://tea.example/\n  read: "2026-11-23"\n  licence: ${licence}\n` }),
      ).problems.map(({ field, write }) => `${field}: ${write}`);
    expect(told('{ id: CC-BY-4.0, url: https://tea.example/licence }')).toEqual([]);
    expect(told('{ id: CC-BY-9.0, url: https://tea.example/licence }')).toEqual([
      expect.stringMatching(/^tea.licence.id: a licence that data packages know: .*CC-BY-4.0/),
    ]);
    expect(told('{ id: CC BY 4.0 }')).toEqual([
      'tea.licence.id: the id of an open licence (opendefinition.org), for example CC-BY-4.0',
      'tea.licence.url: an address that begins with https:// and the name of its host in plain letters, for example https://data.rbi.org.in',
    ]);
  });

  it('gives none while they are wrong', () => {
    expect(readSources(filesInMemory({ [sourcesFile]: 'tea: oolong\n' })).sources).toEqual({});
  });
});

describe(sourcesOf, () => {
  it('names the sources of tables in their order, each once', () => {
    expect(sourcesOf(world.sources, [onetContext, oews, onetContext])).toEqual(['tea-context', 'tea-pay']);
    expect(sourcesOf({}, [oews])).toEqual([]);
  });
});

describe(copyAddress, () => {
  const commit = 'a'.repeat(40);

  it('leads to the file as it was at that commit, or to the page', () => {
    expect(copyAddress({ url: 'https://tea.example/tea', commit, path: 'all leaves/1.csv' })).toBe(
      `https://tea.example/tea/blob/${commit}/all%20leaves/1.csv`,
    );
    expect(copyAddress({ url: 'https://tea.example/tea', commit })).toBe(`https://tea.example/tea/blob/${commit}`);
    expect(copyAddress({ url: 'https://tea.example/page' })).toBe('https://tea.example/page');
  });
});
