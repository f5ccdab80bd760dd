/**
 * The facts do not suffice for what is made of them: a fault of the data, which the check tells in their place. Its message
 * says what is missing, for example `no year of pay`. Whatever else is thrown is a fault of the code.
 */
export class TooLittle extends Error {
  override readonly name = 'TooLittle';
}

/** A value that facts of the right shape may still lack; without it this throws `TooLittle`, which says what is missing. */
export function needed<Value>(value: Value | undefined, missing: string): Value {
  if (value === undefined) throw new TooLittle(missing);
  return value;
}
