import type { Problem } from '../../files/problem.ts';

/** The parser's own complaint begins with line and column; the usual slips are answered in plain words. */
export function explainSlip(message: string, text: string): Pick<Problem, 'line' | 'found' | 'write'> {
  const [, lineText = '1', complaint = message] = /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[^)]*\))?$/.exec(message) ?? [];
  const line = Number(lineText);
  const written = text.split('\n')[line - 1]?.trim() ?? '';
  const place = { line, found: written === '' ? complaint : written };
  if (written.includes('<!--')) return { ...place, write: 'no comments; remove it' };
  if (/[{}]/.test(written)) return { ...place, write: 'the sentence without braces { }' };
  return { ...place, write: `each tag opened and closed in one sentence, and &lt; for a sign < that is no tag (${complaint})` };
}
