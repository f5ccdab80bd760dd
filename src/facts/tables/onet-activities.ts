import { onetRatingSchema, ratingKey } from '../parts/onet-rating.ts';
import { factTable } from '../parts/fact-table.ts';

/** How important each work activity is in each occupation. An occupation without a row is not rated: unknown, not 1. */
export const onetActivities = factTable({
  path: 'us/onet-activities.csv',
  schema: onetRatingSchema,
  key: ratingKey,
  release: ({ onet_version: version }) => version,
});
