import { describe, expect, it } from 'vitest';
import { scriptOf } from '../../src/i18n/scripts.ts';
import { onEach } from '../on-each.ts';
import { outline, sampledPages } from '../pages.ts';
import { articles, useBrowser, wrongAddress } from './visit.ts';

// Words have other lengths and letters other heights in each language, so all of these look at all of them.
const visit = useBrowser();
const [firstRow] = outline.comparison;
const middleRow = outline.comparison[Math.floor(outline.comparison.length / 2)];

describe('a phone', () => {
  it('never scrolls a page sideways at 320 px', async () => {
    const page = await visit('/favicon.svg', { width: 320 });
    await onEach([...sampledPages, { address: wrongAddress }], async ({ address }) => {
      await page.goto(address);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });

  it('shows the title, the answer and both sides of the article before scrolling at 360 × 640', async () => {
    const page = await visit('/favicon.svg');
    await onEach(articles, async ({ address }) => {
      await page.goto(address);
      const bottom = await page.locator('.sides').evaluate((sides) => sides.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThanOrEqual(640);
    });
  });

  it('keeps the names of the two sides in sight while the table of the article is read', async () => {
    const page = await visit('/favicon.svg');
    await onEach(articles, async ({ address }) => {
      await page.goto(address);
      await page.locator(`#comparison-${middleRow}`).evaluate((row) => row.scrollIntoView({ block: 'center' }));
      for (const side of ['front', 'back']) {
        const top = await page.locator(`.comparison thead .${side}`).evaluate((name) => name.getBoundingClientRect().top);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThan(60);
      }
    });
  });

  it('puts the two sides of a row beside each other, the front where reading starts', async () => {
    const page = await visit('/favicon.svg');
    await onEach(articles, async ({ address, language }) => {
      await page.goto(address);
      const [front, back] = await Promise.all(
        ['front', 'back'].map((side) => page.locator(`#comparison-${firstRow} td.${side}`).boundingBox()),
      );
      expect(front!.y).toBe(back!.y);
      expect(front!.x < back!.x).toBe(language.locale.direction === 'ltr');
    });
  });
});

describe('large text', () => {
  it('at 200 % does not push the article sideways', async () => {
    const page = await visit('/favicon.svg', { width: 640 });
    await onEach(articles, async ({ address }) => {
      await page.goto(address);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    });
  });
});

describe('drawn text', () => {
  const drawn = sampledPages.filter(({ kind }) => kind.speaks === 'one language');
  // A drawing is a little narrower than its own 340 units on a phone, and its text smaller by as much.
  const phones = [
    { width: 360, least: 0.92 },
    { width: 320, least: 0.8 },
  ];
  it('stays inside its picture, is large enough and lies on no other text', async () => {
    const page = await visit('/favicon.svg');
    await onEach(drawn, async ({ address, language }) => {
      await page.goto(address);
      const size = scriptOf(language.locale.script).chart.size;
      for (const { width, least } of phones) {
        await page.setViewportSize({ width, height: 640 });
        const faults = await page.evaluate(
          (smallest) =>
            [...document.querySelectorAll('figure svg')]
              .filter((svg) => svg.checkVisibility())
              .flatMap((svg) => {
                const frame = svg.getBoundingClientRect();
                const texts = [...svg.querySelectorAll('text')].map((text) => ({
                  words: text.textContent,
                  box: text.getBoundingClientRect(),
                  size: (parseFloat(getComputedStyle(text).fontSize) * frame.width) / (svg as SVGSVGElement).viewBox.baseVal.width,
                }));
                return texts.flatMap(({ words, box, size: own }, index) => {
                  const ink = 2; // the hook of an f reaches over its own width by so much
                  const isBeside = box.left < frame.left - ink || box.right > frame.right + ink;
                  const isOutside = isBeside || box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
                  // Line boxes of Devanagari are tall; ink collides only when they share more than a third of their height.
                  const others = texts.slice(index + 1).filter(({ box: other }) => {
                    const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
                    return across > 1 && Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 3;
                  });
                  return [
                    ...(isOutside ? [`${words} reaches outside`] : []),
                    ...(own < smallest ? [`${words} is ${own.toFixed(1)} px`] : []),
                    ...others.map((other) => `${words} lies on ${other.words}`),
                  ];
                });
              }),
          size * least,
        );
        expect(faults, `at ${width} px`).toEqual([]);
      }
    });
  });
});

describe('letter spacing', () => {
  it('is 0 in the article: only letters that stand apart could bear another', async () => {
    const page = await visit('/favicon.svg');
    await onEach(articles, async ({ address }) => {
      await page.goto(address);
      const spaced = await page.evaluate(
        () =>
          [...document.querySelectorAll('body *')].filter((element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing))
            .length,
      );
      expect(spaced).toBe(0);
    });
  });
});
