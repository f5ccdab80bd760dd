import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../src/tools/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policyOf = (html: string) => /http-equiv="content-security-policy" content="([^"]*)"/.exec(withPolicy(html))![1]!.split(';');

describe(withPolicy, () => {
  it('names what stands in the page by its hash, and data by none', () => {
    const page =
      '<head><meta charset="utf-8"><style>a{b:c}</style><script>tea()</script><script type="application/ld+json">{}</script></head>';
    const policy = policyOf(page);
    expect(policy).toContain(`script-src ${hash('tea()')}`);
    expect(policy).toContain(`style-src ${hash('a{b:c}')}`);
    expect(policy[0]).toBe("default-src 'none'");
  });

  it('allows files of the site only where the page asks for one', () => {
    const asking = policyOf('<head><link rel="stylesheet" href="/x.css"><script type="module" src="/x.js"></script></head>');
    expect(asking).toEqual(expect.arrayContaining(["script-src 'self'", "style-src 'self'"]));
    const quiet = policyOf('<head><title>Tea</title></head>');
    expect(quiet.filter((rule) => /^(script|style)-src/.test(rule))).toEqual([]);
  });

  it('stands first in the head, after the letters are known', () => {
    expect(withPolicy('<html><head><meta charset="utf-8"><title>Tea</title></head></html>')).toMatch(
      /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
  });
});
