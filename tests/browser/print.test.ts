import { describe, expect, it } from 'vitest';
import { outline } from '../pages.ts';
import { fewArticles, useBrowser } from './visit.ts';

const visit = useBrowser();

/** How many sheets of A4 a page takes. */
async function sheetsOf(address: string): Promise<number> {
  const page = await visit(address);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
}

describe.each(fewArticles)('$address on paper', ({ address }) => {
  it('takes as few sheets as its sections allow', async () => {
    expect(await sheetsOf(address)).toBeLessThanOrEqual(outline.sections.length + 2);
  });

  it('is the comparison alone, on one sheet, where the address points at it', async () => {
    expect(await sheetsOf(`${address}#comparison`)).toBe(1);
  });
});
