import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../src/editing/formats.ts';

describe('the format of the interface’s words', () => {
  const { fromFile, toFile } = createFormats()['interface-words'];
  const text = '{\n  "share.copy": "Copy. Now",\n  "a.b.c": "x › y"\n}\n';

  it('keeps dots out of the keys while they are edited, and writes them again', async () => {
    expect(await fromFile(text)).toEqual({ 'share › copy': 'Copy. Now', 'a › b › c': 'x › y' });
    expect(await toFile(await fromFile(text))).toBe(text);
  });
});

describe('the format of the outline', () => {
  it('changes what was changed and keeps what stands around it', async () => {
    const { fromFile, toFile } = createFormats().outline;
    const lists = await fromFile('# Kept.\nsections:\n  - tea\n\n# Kept too.\nmethod:\n  - water\n');
    const text = await toFile({ ...lists, sections: ['tea', 'milk'] });
    expect(text).toBe('# Kept.\nsections:\n  - tea\n  - milk\n\n# Kept too.\nmethod:\n  - water\n');
  });

  it('leaves the outline of this site as it is', async () => {
    const { fromFile, toFile } = createFormats().outline;
    const text = readFileSync('content/outline.yaml', 'utf8');
    expect(await toFile(await fromFile(text))).toBe(text);
  });
});
