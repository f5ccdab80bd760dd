/** A chain of arguments, each of which leads to the next and the last to what was reckoned of them. */
interface Link {
  next: WeakMap<object, Link>;
  result?: { value: unknown };
}

const first: Link = { next: new WeakMap() };

/**
 * What a model says of these facts, reckoned once: the pages of every language and both sizes of a figure ask the same.
 * Other facts are other objects.
 */
export function reckoned<Facts extends readonly object[], Result>(model: (...facts: Facts) => Result, ...facts: Facts): Result {
  let link = first;
  for (const argument of [model, ...facts]) {
    const next = link.next.get(argument) ?? { next: new WeakMap() };
    link.next.set(argument, next);
    link = next;
  }
  link.result ??= { value: model(...facts) };
  return link.result.value as Result;
}
