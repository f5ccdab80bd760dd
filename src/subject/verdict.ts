/** What the data can say of a claim. */
export const verdicts = ['agrees', 'depends', 'disagrees', 'unknown'] as const;
export type Verdict = (typeof verdicts)[number];
