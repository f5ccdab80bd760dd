/** O*NET's job zones 1 to 5, as the words name them. */
export const zoneNames = ['little', 'some', 'medium', 'considerable', 'extensive'] as const;
