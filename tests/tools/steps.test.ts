import { describe, expect, it } from 'vitest';
import { runSteps, tellOutcomes, type Step } from '../../src/tools/steps.ts';

/** A step that runs a line of JavaScript. */
const step = (name: string, code: string, more: Partial<Step> = {}): Step => ({ name, args: () => ['-e', code], ...more });

async function run(...steps: readonly Step[]) {
  const told: string[] = [];
  const outcomes = await runSteps(steps, process.cwd(), (text) => told.push(text));
  return { told, ends: outcomes.map(({ name, end }) => `${name}: ${end}`) };
}

describe(runSteps, () => {
  it('tells in one piece what each says, wherever it says it', async () => {
    const { told, ends } = await run(step('tea', 'console.log("tea"); console.error("with milk")'));
    expect(told).toEqual(['▸ tea', '\n── tea\ntea\nwith milk\n']);
    expect(ends).toEqual(['tea: good']);
  });

  it('goes on where one fails, and leaves out what needs it', async () => {
    const { ends } = await run(
      step('kettle', 'process.exit(1)'),
      step('tea', '', { needs: 'kettle' }),
      step('cake', '', { after: 'kettle' }),
      step('cup', ''),
    );
    expect(ends).toEqual(['kettle: failed', 'tea: left out', 'cake: good', 'cup: good']);
  });

  it('begins nothing before what it comes after has ended, and no more than two at once', async () => {
    const { told } = await run(
      step('kettle', 'setTimeout(() => console.log("boils"), 300)'),
      step('tea', '', { needs: 'kettle' }),
      step('cup', 'setTimeout(() => undefined, 300)'),
      step('cake', ''),
    );
    const at = (text: string) => told.findIndex((own) => own.includes(text));
    expect(at('▸ tea')).toBeGreaterThan(at('── kettle'));
    expect(at('▸ cake')).toBeGreaterThan(Math.min(at('── kettle'), at('── cup')));
  });

  it('counts a program that ends by a signal as failed', async () => {
    expect((await run(step('tea', 'process.kill(process.pid)'))).ends).toEqual(['tea: failed']);
  });

  it('says which steps wait for one that is not there', async () => {
    await expect(run(step('tea', '', { needs: 'kettle' }))).rejects.toThrow('a step waits for what never ends: tea');
  });
});

describe(tellOutcomes, () => {
  it('adds up what the processors did; the clock runs for all at once', () => {
    const said = tellOutcomes(
      [
        { name: 'kettle', end: 'good', wall: 61.4, cpu: 80.2 },
        { name: 'tea', end: 'failed', wall: 12, cpu: 20 },
        { name: 'cake', end: 'left out', wall: 0, cpu: undefined },
      ],
      65,
    );
    expect(said.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['seconds', 'of CPU'],
      ['kettle', 'good', '61', '80'],
      ['tea', 'failed', '12', '20'],
      ['cake', 'left out', '0', '–'],
      ['all', '65', '100'],
    ]);
  });
});
