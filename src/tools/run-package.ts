import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Run the command-line program of an installed package with the Node that runs this file. Answers whether it succeeded. */
export function runPackage(root: string, name: string, bin: string, args: readonly string[]): Promise<boolean> {
  const require = createRequire(join(root, 'package.json'));
  const program = join(dirname(require.resolve(`${name}/package.json`)), bin);
  const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code === 0));
  });
}
