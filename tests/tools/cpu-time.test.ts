import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { countCpu } from '../../src/tools/cpu-time.ts';

/** A program that takes two seconds of processor time, however long that takes. */
const busy = `const taken = () => Object.values(process.cpuUsage()).reduce((sum, own) => sum + own);
while (taken() < 2_000_000) for (let count = 0; count < 1_000_000; count++);`;

describe.runIf(process.platform === 'linux')(countCpu, () => {
  it.each([
    ['what a process takes', busy, 2],
    ['what it starts, too', `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}]); ${busy}`, 4],
  ])('counts %s', async (_what, program, seconds) => {
    const child = spawn(process.execPath, ['-e', program]);
    const count = countCpu(child.pid!);
    await once(child, 'exit');
    const counted = count.end()!;
    expect(counted).toBeGreaterThan(seconds - 1); // nobody has looked at its last moments
    expect(counted).toBeLessThan(seconds + 2); // Node itself starts twice
  });
});
