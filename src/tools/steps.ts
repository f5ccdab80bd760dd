import { spawn } from 'node:child_process';
import { countCpu } from './cpu-time.ts';

/** One program of a run. */
export interface Step {
  name: string;
  /** What Node is given: the program and its arguments; asked for when the step begins. */
  args: () => readonly string[];
  /** Begins when this one has ended, well or not. */
  after?: string;
  /** Begins when this one has ended well; otherwise it is left out. */
  needs?: string;
}

export interface Outcome {
  name: string;
  end: 'good' | 'failed' | 'left out';
  /** In seconds by the clock. */
  wall: number;
  /** In seconds of processor time; `undefined` where the system does not tell. */
  cpu: number | undefined;
}

/** So many at a time: a small machine has two cores. */
const lanes = 2;

/**
 * Run programs beside each other, the first that may begin first. One runs even if another has failed, so that one run shows
 * everything; what it says is told in one piece when it ends. Answers how each ended, in the order of `steps`.
 */
export async function runSteps(steps: readonly Step[], root: string, tell: (text: string) => void): Promise<Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const running = new Map<string, Promise<void>>();
  let waiting = steps;
  const hasEnded = (name: string | undefined) => name === undefined || outcomes.has(name);
  while (outcomes.size < steps.length) {
    const next = running.size < lanes ? waiting.find(({ after, needs }) => hasEnded(after) && hasEnded(needs)) : undefined;
    if (!next) {
      if (running.size === 0) throw new Error(`a step waits for what never ends: ${waiting.map(({ name }) => name).join(', ')}`);
      await Promise.race(running.values());
      continue;
    }
    waiting = waiting.filter((step) => step !== next);
    if (next.needs !== undefined && outcomes.get(next.needs)!.end !== 'good') {
      outcomes.set(next.name, { name: next.name, end: 'left out', wall: 0, cpu: undefined });
      continue;
    }
    tell(`▸ ${next.name}`);
    const ended = run(next, root).then(({ said, ...outcome }) => {
      outcomes.set(next.name, outcome);
      running.delete(next.name);
      tell(`\n── ${next.name}\n${said.trim()}\n`);
    });
    running.set(next.name, ended);
  }
  return steps.map(({ name }) => outcomes.get(name)!);
}

function run({ name, args }: Step, root: string): Promise<Outcome & { said: string }> {
  const since = performance.now();
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, args(), { cwd: root, env: { ...process.env, ...colour }, stdio: ['ignore', 'pipe', 'pipe'] });
  const count = countCpu(child.pid!);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const end = code === 0 ? 'good' : 'failed';
      resolve({ name, end, wall: (performance.now() - since) / 1000, cpu: count.end(), said });
    });
  });
}

/** How the steps ended, as a table with a line for all of them: name, end, seconds by the clock and of processor time. */
export function tellOutcomes(outcomes: readonly Outcome[], wall: number): string {
  const cpus = outcomes.flatMap(({ cpu }) => cpu ?? []);
  const all = { name: 'all', end: '', wall, cpu: cpus.length > 0 ? cpus.reduce((sum, cpu) => sum + cpu, 0) : undefined };
  const line = (...cells: readonly string[]) => cells.map((cell, at) => (at < 2 ? cell.padEnd(12) : cell.padStart(10))).join('');
  const seconds = (time: number | undefined) => (time === undefined ? '–' : time.toFixed(0));
  return [
    line('', '', 'seconds', 'of CPU'),
    ...[...outcomes, all].map(({ name, end, wall: own, cpu }) => line(name, end, seconds(own), seconds(cpu))),
  ].join('\n');
}
