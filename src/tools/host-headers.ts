/** The headers of one pattern of addresses. */
interface Rule {
  pattern: RegExp;
  headers: Record<string, string>;
}

/**
 * Read a `_headers` file as Netlify and Cloudflare Pages do: an address at the line's start, its headers indented under
 * it, `*` for any rest, `#` for a note. Answers the headers of an address; of two rules for one header the later wins.
 */
export function readHeaders(text: string): (address: string) => Record<string, string> {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    if (name && value) rules.at(-1)!.headers[name] = value;
    else if (line.startsWith('/'))
      rules.push({ pattern: new RegExp(`^${line.trim().split('*').map(RegExp.escape).join('.*')}$`), headers: {} });
  }
  return (address) => Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(address)).map(({ headers }) => headers));
}
