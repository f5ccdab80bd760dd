/** The headers of one pattern of addresses. */
interface Rule {
  pattern: RegExp;
  headers: Record<string, string>;
}

/** What a host makes of two rules for one header: the later wins, or both values stand behind each other. */
export type Joining = 'the later wins' | 'joined';

/**
 * Read a `_headers` file as Netlify and Cloudflare Pages do: an address at the line's start, its headers indented under
 * it, `*` for any rest, `:name` for one part between slashes, `#` for a note. Answers the headers of an address.
 */
export function readHeaders(text: string, joining: Joining = 'joined'): (address: string) => Record<string, string> {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: {} });
  }
  return (address) => {
    const all: Record<string, string> = {};
    for (const { pattern, headers } of rules)
      if (pattern.test(address))
        for (const [name, value] of Object.entries(headers))
          all[name] = joining === 'joined' && all[name] !== undefined ? `${all[name]}, ${value}` : value;
    return all;
  };
}

function patternOf(address: string): RegExp {
  const parts = address
    .split(/(\*|:[a-z]\w*)/i)
    .map((part, index) => (index % 2 === 0 ? RegExp.escape(part) : part === '*' ? '.*' : '[^/]+'));
  return new RegExp(`^${parts.join('')}$`);
}
