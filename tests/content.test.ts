import { describe, expect, it } from 'vitest';
import { checkContent, reportContent } from '../src/tools/check-content.ts';

describe('the content of this site', () => {
  it('has no problems', { timeout: 30_000 }, () => {
    const checked = checkContent(process.cwd());
    expect(reportContent(checked)).toBe(`content: ${checked.fileCount} files checked, no problems`);
  });
});
