import { readdirSync, readFileSync } from 'node:fs';

/** What a process has taken so far, and who started it. */
interface Taken {
  parent: number;
  /** Of itself and of those that it started and saw end, in ticks. */
  ticks: number;
}

/** How many ticks Linux counts in a second, on every machine that Node runs on. */
const ticksPerSecond = 100;

/**
 * Count the processor time of a running process and of all that it starts, in seconds: `end()` answers what it came to. What
 * ends without anybody waiting for it, as parts of a browser do, is counted as it was when last looked at, twice a second.
 * Only Linux tells; elsewhere the answer is `undefined`.
 */
export function countCpu(pid: number): { end(): number | undefined } {
  if (process.platform !== 'linux') return { end: () => undefined };
  let [sum, last] = [0, 0];
  const look = () => {
    const now = ticksOfTree(pid, takenByAll());
    // Less than before: something has ended. What it took is in the sum already.
    sum += Math.max(0, now - last);
    last = now;
  };
  look();
  const timer = setInterval(look, 500);
  timer.unref();
  return {
    end() {
      clearInterval(timer);
      return sum / ticksPerSecond;
    },
  };
}

function ticksOfTree(root: number, all: ReadonlyMap<number, Taken>): number {
  const isOfTree = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return pid === root || (parent !== undefined && isOfTree(parent));
  };
  return [...all].reduce((sum, [pid, { ticks }]) => (isOfTree(pid) ? sum + ticks : sum), 0);
}

function takenByAll(): Map<number, Taken> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.flatMap((pid) => readTaken(pid)));
}

/** From `/proc/<pid>/stat`: behind the name in brackets, which may hold anything, the second field is the parent, 12 to 15 are times. */
function readTaken(pid: string): [number, Taken][] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [[Number(pid), { parent: fields[1]!, ticks: fields.slice(11, 15).reduce((sum, own) => sum + own, 0) }]];
  } catch {
    return []; // it has just ended
  }
}
