import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { onEach } from './on-each.ts';

describe(onEach, () => {
  const cups = [
    { address: '/tea/', cups: 1 },
    { id: 'chai', file: 'chai/index.html', cups: 2 },
    { address: '/coffee/', cups: 3 },
  ];

  it('tells every fault at once, each under its place', async () => {
    const told = onEach(cups, ({ cups: own }) => expect(own).toBe(1));
    await expect(told).rejects.toThrow(
      `2 of 3 break this rule

chai in chai/index.html
  expected 2 to be 1 // Object.is equality
  found   2
  wanted  1

/coffee/
  expected 3 to be 1 // Object.is equality
  found   3
  wanted  1`,
    );
  });

  it('waits for what takes time, and tells what it throws', async () => {
    const told = onEach(cups.slice(0, 1), async () => {
      await Promise.resolve();
      throw new Error('cold');
    });
    await expect(told).rejects.toThrow('1 of 1 break this rule\n\n/tea/\n  cold');
  });

  it('is content with what is right', async () => {
    await onEach(cups, ({ cups: own }) => expect(own).toBeGreaterThan(0));
  });

  it('looks at some pages alone where it is asked to', async () => {
    vi.stubEnv('PAGES', '/tea/,/milk/');
    onTestFinished(() => void vi.unstubAllEnvs());
    const seen: string[] = [];
    const files = ['tea/index.html', 'coffee/index.html', 'coffee/cup.csv'].map((file) => ({ file }));
    await onEach(files, ({ file }) => void seen.push(file));
    await onEach(cups, (own) => void seen.push(own.address ?? own.file));
    expect(seen).toEqual(['tea/index.html', 'coffee/cup.csv', '/tea/']);
  });

  it('fails where there is nothing to look at', async () => {
    await expect(onEach([], () => undefined)).rejects.toThrow('places to try this on');
  });
});
