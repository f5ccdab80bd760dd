import { onetRatingSchema, ratingKey } from '../parts/onet-rating.ts';
import { factTable } from '../parts/fact-table.ts';

/** How important each skill is in each occupation. An occupation without a row is not rated: unknown, not 1. */
export const onetSkills = factTable({ path: 'us/onet-skills.csv', schema: onetRatingSchema, key: ratingKey });
