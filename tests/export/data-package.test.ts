import { describe, expect, it } from 'vitest';
import { dataPackage, type Packaged } from '../../src/export/data-package.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';

const own: Packaged = {
  name: 'tea-ur-Arab',
  title: 'Tea is fair',
  description: ['Cups a day.', 'Poured by hand.'],
  homepage: 'https://tea.example/en/evidence/#figure-tea',
  home: 'https://tea.example/en/',
  sources: ['tea-context'],
  tables: [
    {
      name: 'tea',
      path: 'tea-en.csv',
      title: 'Cups',
      columns: [
        { heading: 'Who', type: 'string', description: undefined },
        { heading: 'Cups (a day)', type: 'integer', description: 'a day' },
        { heading: 'How so', type: 'string', description: 'so: Cups', oneOf: ['some'] },
      ],
    },
  ],
};
const described = (more: Partial<Packaged> = {}) => JSON.parse(dataPackage({ ...own, ...more }, world.sources, inventLanguage()));

describe(dataPackage, () => {
  it('is a Data Package: what it shows, whose it is, on which terms, and what each column holds', () => {
    expect(described()).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'tea-ur-arab',
      title: 'Tea is fair',
      description: [
        'Cups a day.',
        'Poured by hand.',
        [
          'From The Tea Office, Book of Tea Context, Harvest. read 23 November 2026',
          'Poured with leave of the Tea Office. https://tea.example/licence',
          'on terms: Leave of tea. Counted by hand.',
        ].join('\n'),
      ].join('\n\n'),
      homepage: 'https://tea.example/en/evidence/#figure-tea',
      licenses: [{ name: 'Tea-1.0', path: 'https://tea.example/licence', title: 'Leave of tea' }],
      sources: [{ title: 'The Tea Office, Book of Tea Context, Harvest', path: 'https://tea.example/us/onet-context' }],
      contributors: [
        { title: 'The tea country', path: 'https://tea.example/en/', roles: ['DataCurator'] },
        { title: 'The Tea Office', path: 'https://tea.example', roles: ['Producer'] },
      ],
      resources: [
        {
          name: 'tea',
          path: 'tea-en.csv',
          type: 'table',
          title: 'Cups',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
          schema: {
            fields: [
              { name: 'Who', type: 'string' },
              { name: 'Cups (a day)', type: 'integer', description: 'a day' },
              { name: 'How so', type: 'string', description: 'so: Cups', constraints: { enum: ['some'] } },
            ],
            missingValues: [''],
          },
        },
      ],
    });
  });

  it('claims no licence where some of the facts are under none, and names a publisher once', () => {
    const { licenses, sources, contributors } = described({ sources: ['tea-context', 'tea-pay'] });
    expect(licenses).toBeUndefined();
    expect(sources).toHaveLength(2);
    expect(contributors).toHaveLength(2);
  });

  it('says of each table whose it is, where its tables are of several', () => {
    const [table] = own.tables;
    const tables = [
      { ...table!, sources: ['tea-context'] },
      { ...table!, sources: ['tea-pay'] },
      { ...table!, sources: [] },
    ];
    const { licenses, resources } = described({ sources: ['tea-context', 'tea-pay'], tables });
    expect(licenses).toBeUndefined();
    expect(
      resources.map((each: typeof resources) => [each.licenses?.map(({ name }: { name: string }) => name), each.sources?.length]),
    ).toEqual([
      [['Tea-1.0'], 1],
      [undefined, 1],
      [undefined, undefined],
    ]);
  });
});
