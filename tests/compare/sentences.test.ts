import { describe, expect, it } from 'vitest';
import type { RoleCard } from '../../src/compare/card.ts';
import { preparationName, sayDifferences } from '../../src/compare/sentences.ts';
import { clerk, format, host, names, say } from './tea-cards.ts';

const told = (...cards: RoleCard[]) => sayDifferences({ cards, names, say, format }).join('\n');

/** A role of which only its office and its middle pay are known. */
const stranger: RoleCard = {
  id: 'stranger',
  href: '/stranger/',
  title: 'Stranger',
  short: 'Stranger',
  office: 'middle',
  level: 'clerical',
  does: '',
  why: '',
  pay: { median: 20_000 },
};

describe(sayDifferences, () => {
  it('says all of two roles, a paragraph each of where they stand, preparation, contact, pay, India and ratings', () => {
    expect(sayDifferences({ cards: [host, clerk], names, say, format })).toEqual([
      'sayOffice role=host office=office.front sayOffice role=HR clerk office=office.back',
      'sayPreparation most=HR clerk least=host mostZone=3.5 leastZone=2',
      'sayContactTwo most=host least=HR clerk mostValue=4.8 leastValue=2.0',
      'sayPayTwo most=HR clerk least=host mostPay=$60,000 leastPay=$40,000 ratio=1.5 sayClear errors=±3.9% and ±2% sayOverlapTenth most=HR clerk least=host point=$80,000 sayPayNote',
      'sayIndia roles=host group=Stalls pay=₹12,000 sayIndia roles=HR clerk group=Cellars pay=₹15,000 sayIndiaWeak groups=Stalls sayIndiaNote',
      'sayActivity name=Greet most=host least=HR clerk mostValue=5.0 leastValue=1.0 sayRatings',
    ]);
  });

  it('says no more than is known', () => {
    const other = { ...stranger, id: 'other', short: 'Other', pay: { median: 10_000 } };
    expect(sayDifferences({ cards: [stranger, other], names, say, format })).toEqual([
      'sayOfficeSame roles=stranger and other office=office.middle',
      'sayPayTwo most=stranger least=other mostPay=$20,000 leastPay=$10,000 ratio=2 sayErrorNone sayPayNote',
      'sayIndiaNone roles=stranger and other',
      'sayUnrated roles=stranger and other',
    ]);
  });

  it('says of two that are alike that they are', () => {
    const { india, ...twin } = { ...host, id: 'twin', short: 'Twin' };
    expect(
      sayDifferences({ cards: [host, { ...twin, india: india && { ...india, isWeak: false } }], names, say, format }).slice(1),
    ).toEqual([
      'sayPreparationSame preparation=zone.some',
      'sayContactSame value=4.8',
      'sayPayEven mostPay=$40,000 leastPay=$40,000 sayPayNote',
      'sayIndiaSame roles=host and twin group=Stalls pay=₹12,000 sayIndiaWeak groups=Stalls sayIndiaNote',
      'sayRatings',
    ]);
  });

  it('says where each stands, or that all stand on one side', () => {
    expect(told(host, clerk)).toContain('sayOffice role=host office=office.front sayOffice role=HR clerk office=office.back');
    expect(told(host, { ...clerk, office: 'front' })).toContain('sayOfficeSame roles=host and HR clerk office=office.front');
  });

  it('compares pay and says how sure that is: 60 by 40 is 1.5, far beyond 1.96 × √(0.01² + 0.02²) = 0.044', () => {
    expect(told(host, clerk)).toContain(
      'sayPayTwo most=HR clerk least=host mostPay=$60,000 leastPay=$40,000 ratio=1.5 sayClear errors=±3.9% and ±2%',
    );
  });

  it('leaves it open where the error is as large as the difference', () => {
    // ln(42/40) is 0.0488; 1.96 × √(0.01² + 0.03²) is 0.062
    const near = { ...clerk, pay: { ...clerk.pay, median: 42_000, error: 0.03 } };
    expect(told(host, near)).toContain('sayOpen');
    expect(told(host, { ...near, pay: { ...near.pay, error: 0.01 } })).toContain('sayClear'); // 0.0277
  });

  it('takes two errors together as √(a² + b²), which is less than their sum', () => {
    // ln(42.9/40) is 0.0700: beyond 0.062, not beyond 1.96 × (0.01 + 0.03) = 0.0784
    const farther = { ...clerk, pay: { ...clerk.pay, median: 42_900, error: 0.03 } };
    expect(told(host, farther)).toContain('sayClear');
  });

  it('calls pay within 2 percent even, and does not guess an error that is not published', () => {
    expect(told(host, { ...clerk, pay: { median: 40_700 } })).toContain('sayPayEven mostPay=$40,700 leastPay=$40,000');
    expect(told(host, { ...clerk, pay: { median: 60_000 } })).toContain('sayErrorNone');
  });

  it('calls pay that differs by 2 percent or more different', () => {
    expect(told(host, { ...clerk, pay: { median: 40_800 } })).toContain('sayPayTwo most=HR clerk least=host');
    expect(told(host, { ...clerk, pay: { median: 41_200 } })).toContain('ratio=1.03');
  });

  it('is told of no error where one of both is not published', () => {
    expect(told(host, { ...clerk, pay: { ...clerk.pay, error: undefined } })).toContain('sayErrorNone');
    expect(told({ ...host, pay: { ...host.pay, error: undefined } }, clerk)).toContain('sayErrorNone');
  });

  it('says an error once that both have', () => {
    expect(told(host, { ...clerk, pay: { ...clerk.pay, error: 0.01 } })).toContain('sayClear errors=±2% ');
  });

  it('says how far the lower pay reaches over the middle of the higher', () => {
    expect(told({ ...host, pay: { ...host.pay, p75: 61_000 } }, clerk)).toContain(
      'sayOverlapQuarter most=HR clerk least=host point=$61,000',
    );
    expect(told(host, clerk)).toContain('sayOverlapTenth most=HR clerk least=host point=$80,000');
    expect(told({ ...host, pay: { ...host.pay, p90: 59_000 } }, clerk)).toContain('sayNoOverlap most=HR clerk least=host point=$59,000');
    expect(told({ ...host, pay: { median: 40_000 } }, clerk)).not.toMatch(/Overlap/);
  });

  it('takes what just reaches the middle of the higher pay for not over it', () => {
    expect(told({ ...host, pay: { ...host.pay, p75: 60_000 } }, clerk)).toContain('sayOverlapTenth');
    expect(told({ ...host, pay: { ...host.pay, p90: 60_000 } }, clerk)).toContain('sayNoOverlap');
  });

  it('says when India’s order is the reverse of that in the United States, beyond two in a hundred', () => {
    const told = (hostPay: number) =>
      sayDifferences({ cards: [{ ...host, india: { ...host.india!, median: hostPay } }, clerk], names, say, format }).join(' ');
    expect(told(16_000)).toContain('sayIndiaReverse most=HR clerk least=host');
    expect(told(15_200)).not.toContain('sayIndiaReverse');
    expect(told(12_000)).not.toContain('sayIndiaReverse');
    const even = sayDifferences({
      cards: [
        { ...host, india: { ...host.india!, median: 16_000 } },
        { ...clerk, pay: host.pay },
      ],
      names,
      say,
      format,
    });
    expect(even.join(' ')).not.toContain('sayIndiaReverse');
  });

  it('tells India’s groups apart, says which rest on few people, and that a group is not the job', () => {
    expect(told(host, clerk)).toContain(
      'sayIndia roles=host group=Stalls pay=₹12,000 sayIndia roles=HR clerk group=Cellars pay=₹15,000 sayIndiaWeak groups=Stalls sayIndiaNote',
    );
  });

  it('says that one group cannot tell two roles apart, and for whom there is nothing', () => {
    expect(told(host, { ...clerk, india: host.india! })).toContain('sayIndiaSame roles=host and HR clerk group=Stalls');
    const { india: _, ...elsewhere } = clerk;
    expect(told(host, elsewhere)).toContain('sayIndiaNone roles=HR clerk');
    const { india: __, ...nowhere } = host;
    expect(told(nowhere, elsewhere)).not.toContain('sayIndiaNote');
  });

  it('compares contact, and calls half a point no difference', () => {
    expect(told(host, clerk)).toContain('sayContactTwo most=host least=HR clerk mostValue=4.8 leastValue=2.0');
    expect(told(host, { ...clerk, contact: 4.4 })).toContain('sayContactEven mostValue=4.8 leastValue=4.4');
    expect(told(host, { ...clerk, contact: 4.76 })).toContain('sayContactSame value=4.8');
    expect(told({ ...host, contact: 4.44 }, { ...clerk, contact: 3.94 })).toContain('sayContactEven');
    expect(told({ ...host, contact: 4.45 }, { ...clerk, contact: 3.94 })).toContain('sayContactTwo');
  });

  it('names the activity and the skill that differ most; a small difference not at all', () => {
    expect(told(host, clerk)).toContain('sayActivity name=Greet most=host least=HR clerk mostValue=5.0 leastValue=1.0 sayRatings');
    expect(told(host, clerk)).not.toContain('saySkill'); // 0.2
    expect(told(host, { ...clerk, skills: [5, 4] })).toContain('saySkill name=Taste most=HR clerk least=host');
    expect(told(host, { ...clerk, skills: [2.5, 4] })).not.toContain('saySkill');
    expect(told(host, { ...clerk, skills: [2.51, 4] })).toContain('saySkill');
  });

  it('says of whom nothing is rated', () => {
    const { activities: _, skills: __, contact: ___, ...unrated } = clerk;
    expect(told(host, unrated)).toContain('sayUnrated roles=HR clerk');
    expect(told(host, unrated)).not.toMatch(/sayContact|sayActivity|sayRatings/);
  });

  it('compares preparation by the middle of its span', () => {
    expect(told(host, clerk)).toContain('sayPreparation most=HR clerk least=host mostZone=3.5 leastZone=2');
    expect(told(host, { ...clerk, preparation: [2, 2] })).toContain('sayPreparationSame preparation=zone.some');
  });

  it('calls preparation the same only where that of all is known', () => {
    const same = { ...clerk, preparation: [2, 2] as const };
    expect(told(host, same, stranger)).not.toMatch(/sayPreparation/);
    expect(told(host, stranger)).not.toMatch(/sayPreparation/);
  });

  it('speaks of the highest and the lowest of three', () => {
    const third = { ...host, id: 'third', short: 'Third', pay: { ...host.pay, median: 50_000 } };
    expect(told(host, third, clerk)).toContain('sayPay most=HR clerk least=host');
    expect(told(host, third, clerk)).toContain('sayContact most=host least=HR clerk');
  });
});

describe(preparationName, () => {
  it('names one zone or a span', () => {
    expect(preparationName({ preparation: [2, 2] }, say)).toBe('zone.some');
    expect(preparationName({ preparation: [3, 4] }, say)).toBe('zone.range from=zone.medium to=zone.considerable');
    expect(preparationName({}, say)).toBeUndefined();
  });
});
