import { z } from 'astro/zod';

/** An object with exactly these fields. A field too many is answered with the ones there are. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `remove it, or write one of: ${names}` : `these fields: ${names}`),
  });
}
