import type { CmsConfig } from '@sveltia/cms';
import type { Repository } from '../site/repository.ts';

/** The hosts to which the editor can save, and the address at which each takes what is saved. */
const servers: Readonly<Partial<Record<Repository['host'], string>>> = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' };

/**
 * Where the editor in the browser reads and saves: the repository with an access token, and on one's own machine always a
 * folder too. The editor wants some repository to be named; the one it is told where there is none cannot be reached.
 */
export function backendOf(repository: Repository | undefined): CmsConfig['backend'] {
  const { host, path: repo, branch } = repository ?? {};
  if (!repo || (host !== 'github' && host !== 'gitlab')) return { name: 'github', repo: 'this/folder', auth_methods: ['token'] };
  return { name: host, repo, ...(branch && { branch }), auth_methods: ['token'] };
}

/** The editor's Content-Security-Policy: scripts and fonts of its own, and no other host than the repository's. */
export function editingPolicy(repository: Repository | undefined): string {
  const server = repository && servers[repository.host];
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "script-src 'self' 'wasm-unsafe-eval'", // it shrinks pictures in WebAssembly
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'", // it writes its styles while it runs
    "font-src 'self' data:",
    "img-src 'self' data: blob:",
    ["connect-src 'self' data: blob:", server].filter(Boolean).join(' '),
  ].join('; ');
}
