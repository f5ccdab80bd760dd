import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, look, phone, settle, type Engine } from './engine.ts';

const names = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Where Firefox is on this machine. */
export function findFirefox(env?: NodeJS.ProcessEnv): string | undefined {
  return findProgram(names, env);
}

/**
 * Start Firefox and speak WebDriver BiDi with it. Playwright drives only a Firefox of its own or one newer than Debian's,
 * and Selenium needs geckodriver, which Debian does not have; the protocol is W3C's, and Node brings the WebSocket.
 */
export async function openFirefox(program: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const firefox = spawn(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile }, // for root, Firefox starts only in a home that is root's
  });
  const gone = once(firefox, 'exit');
  async function stop(): Promise<void> {
    firefox.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }

  try {
    const { send, events } = await connect(`${await addressOf(firefox)}/session`);
    await send('session.new', { capabilities: {} });
    await send('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = (await send('browsingContext.getTree')) as { contexts: [{ context: string }] };
    const { context } = contexts[0];
    await send('browsingContext.setViewport', { context, viewport: phone });
    return {
      async visit(url) {
        events.length = 0;
        await send('browsingContext.navigate', { context, url, wait: 'complete' });
        await wait(settle);
        const expression = `JSON.stringify((${look})())`;
        const { result } = (await send('script.evaluate', { expression, target: { context }, awaitPromise: false })) as {
          result: { value: string };
        };
        const errors = events.filter(({ params }) => params.level === 'error').map(({ params }) => params.text ?? 'unknown error');
        return { ...(JSON.parse(result.value) as ReturnType<typeof look>), errors };
      },
      close: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Firefox writes where it listens, once it does. What it writes is read to the end, so that it never waits for a reader. */
function addressOf(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    firefox.stderr!.on('data', (text) => {
      said += String(text);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.on('error', reject);
    firefox.on('exit', () => reject(new Error(`Firefox did not start:\n${said}`)));
  });
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Of all events only the log is asked for. */
interface LogEvent {
  params: { level: string; text: string | null };
}

interface Connection {
  send(method: string, params?: object): Promise<unknown>;
  /** What came unasked since the list was last emptied. */
  events: LogEvent[];
}

async function connect(address: string): Promise<Connection> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { method: string; resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const events: LogEvent[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id === undefined) return void events.push(message as unknown as LogEvent);
    const { method, resolve, reject } = waiting.get(message.id)!;
    waiting.delete(message.id);
    if (message.type === 'error') reject(new Error(`${method}: ${message.error}, ${message.message}`));
    else resolve(message.result);
  });
  socket.addEventListener('close', () => waiting.forEach(({ method, reject }) => reject(new Error(`${method}: Firefox is gone`))));
  await once(socket, 'open');

  let last = 0;
  return {
    events,
    send(method, params = {}) {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise((resolve, reject) => waiting.set(id, { method, resolve, reject }));
    },
  };
}
