import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, freePort, look, phone, settle, type Engine } from './engine.ts';

/** What is needed to look through WebKit: its driver, and a screen that needs no monitor or else the one that is here. */
export interface WebKitPrograms {
  driver: string;
  xvfb: string | undefined;
}

/** WebKitGTK's driver on this machine. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): WebKitPrograms | 'no driver' | 'no screen' {
  const driver = findProgram(['WebKitWebDriver'], env);
  if (!driver) return 'no driver';
  const xvfb = findProgram(['Xvfb'], env);
  return xvfb || env.DISPLAY || env.WAYLAND_DISPLAY ? { driver, xvfb } : 'no screen';
}

/** Start WebKitGTK's own small browser and speak WebDriver with it. */
export async function openWebKit({ driver, xvfb }: WebKitPrograms): Promise<Engine> {
  const started: ChildProcess[] = [];
  async function stop(): Promise<void> {
    for (const child of started.toReversed().filter(({ exitCode }) => exitCode === null)) {
      child.kill();
      await once(child, 'exit');
    }
  }

  try {
    const env = { ...process.env };
    if (xvfb) {
      const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      started.push(screen);
      env.DISPLAY = await displayOf(screen);
      delete env.WAYLAND_DISPLAY;
    }
    const port = await freePort();
    started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
    const address = `http://127.0.0.1:${port}`;
    await untilReady(address);
    const { sessionId } = (await call('POST', `${address}/session`, { capabilities: {} })) as { sessionId: string };
    const session = `${address}/session/${sessionId}`;
    return {
      visit: (url) => visitInFrame(session, url),
      async close() {
        await call('DELETE', session);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Its window cannot be as narrow as a phone, so the page is opened in a frame of that width. The document around it is a plain
 * text of the same site: that has no policy which would refuse the frame, and may listen for errors in it.
 */
async function visitInFrame(session: string, url: string): Promise<Awaited<ReturnType<Engine['visit']>>> {
  await call('POST', `${session}/url`, { url: new URL('/robots.txt', url).href });
  const script = `(${openFrame})(...arguments)`;
  const errors = (await call('POST', `${session}/execute/async`, { script, args: [url, phone, settle] })) as string[];
  await call('POST', `${session}/frame`, { id: 0 });
  const sight = (await call('POST', `${session}/execute/sync`, { script: `return (${look})()`, args: [] })) as ReturnType<typeof look>;
  return { ...sight, errors: [...errors, ...(await rerunInlineScripts(session))] };
}

/** Runs in the document around the frame: open a page in it and answer what its scripts throw, from the first moment one can listen. */
function openFrame(url: string, { width, height }: typeof phone, settle: number, done: (errors: string[]) => void): void {
  const errors: string[] = [];
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; width: ${width}px; height: ${height}px`;
  let seen = frame.contentDocument;
  const { port1, port2 } = new MessageChannel(); // faster than a timer
  port1.onmessage = () => {
    if (frame.contentDocument !== seen) {
      seen = frame.contentDocument;
      frame.contentWindow!.addEventListener('error', ({ message }) => errors.push(message));
      frame.contentWindow!.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    }
    port2.postMessage('again');
  };
  port2.postMessage('first');
  frame.addEventListener('load', () => {
    if (frame.contentDocument?.URL === 'about:blank') return;
    setTimeout(() => {
      port1.close();
      done(errors);
    }, settle);
  });
  frame.contentWindow!.location.replace(url);
}

/** Inline scripts run before anybody can listen: run them once more, and answer what they throw. */
async function rerunInlineScripts(session: string): Promise<string[]> {
  const find = `return [...document.querySelectorAll('script:not([src]):not([type])')].map((script) => script.textContent)`;
  const scripts = (await call('POST', `${session}/execute/sync`, { script: find, args: [] })) as string[];
  const errors: string[] = [];
  for (const script of scripts)
    await call('POST', `${session}/execute/sync`, { script, args: [] }).catch((error: Error) => errors.push(error.message));
  return errors;
}

async function displayOf(screen: ChildProcess): Promise<string> {
  const lines = createInterface(screen.stdout!); // left open: Xvfb would die of a closed pipe
  const [number] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (number === undefined) throw new Error('Xvfb did not start');
  return `:${number}`;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start');
}

async function call(method: 'POST' | 'DELETE', address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null, signal: AbortSignal.timeout(30_000) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message: string }).message);
  return value;
}
