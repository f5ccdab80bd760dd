import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Run the command-line program of an installed package with the Node that runs this file. Answers whether it succeeded. */
export function runPackage(root: string, name: string, bin: string, args: readonly string[]): Promise<boolean> {
  const program = join(root, 'node_modules', name, bin);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
