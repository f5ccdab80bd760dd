import { describe, expect, it } from 'vitest';
import { contactPay, dealsWithCustomers, worksWithThePublic } from '../../../src/model/contact-pay.ts';
import { average, facts, ratingsOf, rawRows, usRows } from './raw-rows.ts';
import { compareAgain, expectAlike, judgeAgain } from './rules.ts';

describe(contactPay, () => {
  const rating = ratingsOf(rawRows('us/onet-context.csv'), dealsWithCustomers);
  const rated = usRows
    .filter(({ soc }) => rating.has(soc))
    .map(({ id, side, soc, median }) => ({ id, side, contact: rating.get(soc)!, median }));
  const published = contactPay(facts);
  const contacts = (side: string) => rated.filter((role) => role.side === side).map(({ contact }) => contact);

  /**
   * Spearman's rho by the formula with squared differences of ranks, d², and its correction for ties:
   * (A + B − Σd²) ÷ 2√(AB), where A and B are (n³ − n) ÷ 12 less (t³ − t) ÷ 12 for each run of t ties.
   */
  function rho(a: readonly number[], b: readonly number[]): number {
    const n = a.length;
    const ranks = (own: readonly number[]) =>
      own.map((value) => own.filter((other) => other < value).length + (own.filter((other) => other === value).length + 1) / 2);
    const spread = (own: readonly number[]) => {
      let total = (n ** 3 - n) / 12;
      for (const value of new Set(own)) {
        const ties = own.filter((other) => other === value).length;
        total -= (ties ** 3 - ties) / 12;
      }
      return total;
    };
    const [ranksA, ranksB] = [ranks(a), ranks(b)];
    let squares = 0;
    for (let at = 0; at < n; at += 1) squares += (ranksA[at]! - ranksB[at]!) ** 2;
    return (spread(a) + spread(b) - squares) / (2 * Math.sqrt(spread(a) * spread(b)));
  }

  it('rates each role as the raw file does, and names the same roles as not rated', () => {
    expect(published.points.map(({ id }) => id).sort()).toEqual(rated.map(({ id }) => id).sort());
    for (const { id, contact, median } of published.points) {
      const own = rated.find((role) => role.id === id)!;
      expect(contact, id).toBeCloseTo(own.contact, 9);
      expect(median, id).toBe(own.median);
    }
    expect(published.unrated.map(({ id }) => id)).toEqual(usRows.filter(({ soc }) => !rating.has(soc)).map(({ id }) => id));
  });

  it.each(['front', 'back'] as const)('gives the mean of the %s and how many of its roles stand above the middle', (side) => {
    expect(published.sides[side].mean).toBeCloseTo(average(contacts(side)), 9);
    expect(published.sides[side].rated).toBe(contacts(side).length);
    expect(published.sides[side].aboveMiddle).toBe(contacts(side).filter((contact) => contact > 3).length);
  });

  it('gives the rank correlation that another formula gives', () => {
    expect(published.correlation).toBeCloseTo(
      rho(
        rated.map(({ contact }) => contact),
        rated.map(({ median }) => median),
      ),
      9,
    );
  });

  it('bears its verdict by either item: how many rated back-office roles are above 3, whichever single role is moved or left out', () => {
    const direct = ratingsOf(rawRows('us/onet-activities.csv'), worksWithThePublic);
    const ratedBy = (ratings: ReadonlyMap<string, number>, side: string) =>
      usRows.filter((row) => row.side === side && ratings.has(row.soc)).map(({ soc }) => ratings.get(soc)!);
    const shareAbove = (_: number[], back: number[]) => back.filter((contact) => contact > 3).length / back.length;
    const again = [rating, direct].map((ratings) => {
      const [front, back] = [ratedBy(ratings, 'front'), ratedBy(ratings, 'back')];
      return { back, compared: compareAgain({ front, back }, shareAbove, 0.5, 0.02) };
    });
    expect(published.parts.map(({ item }) => item)).toEqual(['customers', 'public']);
    published.parts.forEach(({ comparison, finding, rated: count, aboveMiddle }, index) => {
      const { back, compared } = again[index]!;
      expectAlike(comparison, compared);
      expect(finding).toEqual(compared.finding);
      expect([count, aboveMiddle]).toEqual([back.length, back.filter((contact) => contact > 3).length]);
    });
    expect(published.judgement).toEqual(judgeAgain(again.map(({ compared }) => ({ finding: compared.finding, claimed: 'below' }))));
  });
});
