/** What was chosen here before, if it is one of `allowed`: storage may be full, forbidden or written by somebody else. */
export function readChoice(key: string, allowed: readonly string[]): string | undefined {
  try {
    const value = localStorage.getItem(key);
    return value !== null && allowed.includes(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keep a choice on this device; where that is not allowed, the page works on without it. */
export function writeChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // private windows and strict settings refuse storage
  }
}
