/**
 * Whether an address leads where it seems to: https, a host in plain Latin letters, and nothing before it. What stands
 * before an @ (`https://bank.example@evil.example/`) is no host, and other letters in one may look like Latin ones.
 */
export function isWebAddress(url: string): boolean {
  if (!/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#][\x21-\x7E]*)?$/.test(url) || url.includes('\\')) return false;
  const { hostname } = new URL(url);
  return !hostname.split('.').some((label) => label.startsWith('xn--'));
}

export const webAddressAdvice =
  'an address that begins with https:// and the name of its host in plain letters, for example https://data.rbi.org.in';
