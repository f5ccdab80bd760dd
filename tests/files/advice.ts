import type { z } from 'astro/zod';

/** What a schema tells the writer of a value, in order; nothing where the value fits. */
export function advice(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')) ?? [];
}
