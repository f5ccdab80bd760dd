import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cached, settleCache } from '../../src/export/cache.ts';

const day = 24 * 60 * 60 * 1000;
let folder: string;
let made: string[];

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'cache-'));
  folder = join(root, 'pieces'); // not there yet
  made = [];
  onTestFinished(() => rmSync(root, { recursive: true }));
});

/** Ask for a cup of tea; what is really brewed is noted. */
async function brew(dependsOn: readonly string[], cup = dependsOn.join('+')): Promise<string> {
  const tea = await cached(
    dependsOn,
    async () => {
      made.push(cup);
      return Buffer.from(cup);
    },
    folder,
  );
  return Buffer.from(tea).toString();
}

describe(cached, () => {
  it('makes a thing once, and takes it from then on', async () => {
    expect([await brew(['assam', 'milk']), await brew(['assam', 'milk']), await brew(['assam', 'milk'])]).toEqual(
      Array(3).fill('assam+milk'),
    );
    expect(made).toEqual(['assam+milk']);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('makes it once for all who ask at the same time', async () => {
    expect(await Promise.all([brew(['assam']), brew(['assam']), brew(['assam'])])).toEqual(Array(3).fill('assam'));
    expect(made).toEqual(['assam']);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('makes it anew when anything changes that it depends on', async () => {
    const all = [['assam', 'milk'], ['assam', 'water'], ['milk', 'assam'], ['assam'], ['assam', 'milk', ''], ['assam,milk'], ['assammilk']];
    for (const dependsOn of all) await brew(dependsOn);
    for (const dependsOn of all) expect(await brew(dependsOn)).toBe(dependsOn.join('+'));
    expect(made).toEqual(all.map((dependsOn) => dependsOn.join('+')));
  });

  it('leaves nothing behind when it fails, and tries again', async () => {
    const spill = () => cached(['assam'], () => Promise.reject(new Error('spilt')), folder);
    await expect(spill()).rejects.toThrow('spilt');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(await brew(['assam'])).toBe('assam');
  });
});

describe(settleCache, () => {
  it('counts what was made and what was taken since a moment', async () => {
    await brew(['old']);
    await brew(['unused']);
    const before = new Date(Date.now() - day);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
    const since = new Date(Date.now() - 1000);
    await brew(['old']);
    await brew(['new']);
    expect(await settleCache(since, folder)).toEqual({ made: 1, taken: 1 });
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('clears away what lay unused for a month, however long ago it was made', async () => {
    await brew(['forgotten']);
    const ago = (days: number) => new Date(Date.now() - days * day);
    const [forgotten] = readdirSync(folder);
    utimesSync(join(folder, forgotten!), ago(31), ago(40));
    writeFileSync(join(folder, 'loved'), 'tea');
    utimesSync(join(folder, 'loved'), ago(29), ago(400)); // read, made
    expect(await settleCache(new Date(), folder)).toEqual({ made: 0, taken: 0 });
    expect(readdirSync(folder)).toEqual(['loved']);
  });

  it('needs no cache', async () => {
    expect(await settleCache(new Date(), folder)).toEqual({ made: 0, taken: 0 });
  });
});
