import { describe, expect, it } from 'vitest';
import { articles, pages, useBrowser } from './visit.ts';

const visit = useBrowser();

describe('a phone', () => {
  it.each(pages)('never scrolls %s sideways at 320 px', async (path) => {
    const page = await visit(path, { width: 320 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(articles)('shows the title, the answer and both sides of %s before scrolling at 360 × 640', async (path) => {
    const page = await visit(path);
    const bottom = await page.locator('.sides').evaluate((sides) => sides.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(640);
  });

  it.each(articles)('keeps the names of the two sides in sight while the table of %s is read', async (path) => {
    const page = await visit(path);
    await page.locator('#comparison-focus').evaluate((row) => row.scrollIntoView({ block: 'center' }));
    for (const side of ['front', 'back']) {
      const top = await page.locator(`#comparison thead .${side}`).evaluate((name) => name.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(60);
    }
  });

  it.each(articles)('puts the two sides of a row of %s beside each other', async (path) => {
    const page = await visit(path);
    const [front, back] = await Promise.all(['front', 'back'].map((side) => page.locator(`#comparison-salary td.${side}`).boundingBox()));
    expect(front!.y).toBe(back!.y);
    expect(front!.x).toBeLessThan(back!.x);
  });
});

describe('large text', () => {
  it.each(articles)('at 200 % does not push %s sideways', async (path) => {
    const page = await visit(path, { width: 640 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });
});

describe('drawn text', () => {
  it.each([...articles, '/hi/evidence/', '/en/evidence/'])('stays inside the frame of every picture on %s and is at least 12 px high on a phone', async (path) => {
    const page = await visit(path);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('svg')].flatMap((svg) => {
        const frame = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')].flatMap((text) => {
          const box = text.getBoundingClientRect();
          const size = (parseFloat(getComputedStyle(text).fontSize) * frame.width) / svg.viewBox.baseVal.width;
          const outside = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
          return outside || size < 11.95 ? [`${text.textContent} (${size.toFixed(1)} px${outside ? ', outside' : ''})`] : [];
        });
      }),
    );
    expect(faults).toEqual([]);
  });

  it.each([...articles, '/hi/evidence/', '/en/evidence/'])('on %s does not lie on other text of the same picture', async (path) => {
    const page = await visit(path);
    const collisions = await page.evaluate(() =>
      [...document.querySelectorAll('svg')].flatMap((svg) => {
        const boxes = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
        return boxes.flatMap(({ words, box }, index) =>
          boxes
            .slice(index + 1)
            // Line boxes of Devanagari are tall; ink collides only when they share more than a third of their height.
            .filter(({ box: other }) => Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 3)
            .map((other) => `${words} / ${other.words}`),
        );
      }),
    );
    expect(collisions).toEqual([]);
  });
});

describe('letter spacing', () => {
  it('is 0 wherever Devanagari stands', async () => {
    const page = await visit('/hi/');
    const spaced = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing)).length);
    expect(spaced).toBe(0);
  });
});
