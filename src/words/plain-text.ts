/** A body as plain sentences, for files: tags are gone, the words in them and in links stay. */
export function plainText(body: string): string {
  return body
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, (_, text: string, href: string) => (/^https:/.test(href) ? `${text} (${href})` : text))
    .replace(/<[^<>]*>/g, '')
    .replace(/\\([^\w\s])/g, '$1');
}
