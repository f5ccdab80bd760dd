import type { Engine } from './engines/engine.ts';
import { findFirefox, openFirefox } from './engines/firefox.ts';
import { findWebKit, openWebKit } from './engines/webkit.ts';

export interface FoundEngine {
  name: string;
  open(): Promise<Engine>;
}

export interface Engines {
  found: FoundEngine[];
  /** One sentence for each engine that is not here: what to install. */
  absent: string[];
}

/** The browser engines besides Chromium's that are on this machine. */
export function findEngines(env: NodeJS.ProcessEnv = process.env): Engines {
  const found: FoundEngine[] = [];
  const absent: string[] = [];

  const firefox = findFirefox(env);
  if (firefox) found.push({ name: 'Firefox', open: () => openFirefox(firefox) });
  else absent.push('Firefox is not on this machine, so no page is looked at in it: install Firefox (Debian: firefox-esr)');

  const webkit = findWebKit(env);
  if (webkit === 'no driver')
    absent.push('WebKit is not on this machine, so no page is looked at in it (Debian: webkit2gtk-driver and xvfb)');
  else if (webkit === 'no screen')
    absent.push('WebKit has no screen on this machine, so no page is looked at in it: install Xvfb (Debian: xvfb)');
  else found.push({ name: 'WebKit', open: () => openWebKit(webkit) });

  return { found, absent };
}
