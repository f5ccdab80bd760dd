import { onetRatingSchema, ratingKey } from '../parts/onet-rating.ts';
import { factTable } from '../parts/fact-table.ts';

/** What the work of each occupation is surrounded by, contact with customers for one. An occupation without a row is not rated: unknown, not 1. */
export const onetContext = factTable({
  path: 'us/onet-context.csv',
  schema: onetRatingSchema,
  key: ratingKey,
  release: ({ onet_version: version }) => version,
});
