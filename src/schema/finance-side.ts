import { z } from 'astro/zod';
import { cellNumber } from './numbers.ts';

/** How many people work on one side of India's finance firms, in thousands. */
export const financeSideSchema = z
  .object({
    side_our_classification: z.enum(['front', 'back', 'mixed', 'other'], { error: 'front, back, mixed or other' }),
    employed_persons_thousand: cellNumber,
    share_pct: cellNumber,
  })
  .transform((row) => ({ side: row.side_our_classification, thousands: row.employed_persons_thousand, share: row.share_pct }));

export type FinanceSide = z.output<typeof financeSideSchema>;
