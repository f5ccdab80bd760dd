/** Every word that a comparison, and the choice of its roles, may say, by its key in ui.json; the page hands them to the browser. */
export const compareKeys = [
  'office.front',
  'office.middle',
  'office.back',
  'level.manager',
  'level.professional',
  'level.associate',
  'level.clerical',
  'level.shop-floor',
  'level.sales',
  'roles.role',
  'zone.little',
  'zone.some',
  'zone.medium',
  'zone.considerable',
  'zone.extensive',
  'zone.range',
  'compare.title',
  'compare.payUs',
  'compare.payIndia',
  'compare.payIndiaNone',
  'compare.table',
  'compare.aspect',
  'compare.low',
  'compare.middle',
  'compare.high',
  'compare.lowQuarter',
  'compare.highQuarter',
  'compare.office',
  'compare.level',
  'compare.preparation',
  'compare.contact',
  'compare.does',
  'compare.why',
  'compare.jobs',
  'compare.indiaGroup',
  'compare.activities',
  'compare.skills',
  'compare.unknown',
  'compare.usPoint',
  'compare.indiaPoint',
  'compare.sayOffice',
  'compare.sayOfficeSame',
  'compare.sayPay',
  'compare.sayPayTwo',
  'compare.sayPayEven',
  'compare.sayPayNote',
  'compare.sayClear',
  'compare.sayOpen',
  'compare.sayErrorNone',
  'compare.sayOverlapQuarter',
  'compare.sayOverlapTenth',
  'compare.sayNoOverlap',
  'compare.sayIndia',
  'compare.sayIndiaSame',
  'compare.sayIndiaWeak',
  'compare.sayIndiaNone',
  'compare.sayIndiaNote',
  'compare.sayContact',
  'compare.sayContactTwo',
  'compare.sayContactEven',
  'compare.sayContactSame',
  'compare.sayActivity',
  'compare.saySkill',
  'compare.sayUnrated',
  'compare.sayRatings',
  'compare.sayPreparation',
  'compare.sayPreparationSame',
  'compare.chosen',
  'compare.remove',
  'compare.more',
  'compare.full',
  'compare.another',
  'compare.clear',
  'compare.loading',
  'compare.failed',
  'compare.retry',
  'compare.wrongUnknown',
  'compare.wrongRepeated',
  'compare.wrongMany',
] as const;

export type CompareKey = (typeof compareKeys)[number];

/** The words of one language under their keys, their gaps filled. */
export type Say = (key: CompareKey, gaps?: Readonly<Record<string, string>>) => string;

/** Says the words of one language, in the browser as at build time: `open` gives them with their gaps, `finish` sets the last touch. */
export function sayWith(open: (key: CompareKey) => string, finish: (sentence: string) => string): Say {
  return (key, gaps = {}) => finish(fill(open(key), gaps));
}

/** A sentence whose gaps are filled: `fill('{{a}} of 5', { a: '3' }) // => '3 of 5'`. A gap that nothing fills stays. */
export function fill(sentence: string, gaps: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** A name as it stands inside a sentence: `Loan officer` is small, `HR specialist` and what has no small letters stay. */
export function nameInSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
