import type { CheerioAPI } from 'cheerio';

/** A built site as files, which is what a plain host answers with. */
export interface BuiltFiles {
  /** Where it will stand, for example `https://tea.example`. */
  origin: string;
  /** The path of every file: `hi/index.html`. */
  files: ReadonlySet<string>;
  /** One of its pages. */
  parse(file: string): CheerioAPI;
}

/** Where a page can lead to, or load from. */
const attributes = ['href', 'src', 'poster', 'data', 'action'];

/** Every link of a page that leads to no file, or to no place of a page. Other sites are not asked. */
export function deadLinks({ origin, files, parse }: BuiltFiles, address: string): string[] {
  const page = fileAt(files, address);
  if (page === undefined) return [address];
  const isDead = (link: string): boolean => {
    const url = URL.parse(link, new URL(address, origin));
    if (!url) return true;
    if (url.origin !== origin) return false;
    const file = fileAt(files, decodeURI(url.pathname));
    const place = decodeURIComponent(url.hash.slice(1));
    return file === undefined || (place !== '' && !hasPlace(file, place));
  };
  const hasPlace = (file: string, place: string) => {
    const $ = file.endsWith('.html') ? parse(file) : undefined;
    return $?.('[id]').is((_, element) => $(element).attr('id') === place) ?? false;
  };
  return [...new Set(linksOf(parse(page)))].filter(isDead);
}

/** The file that a host answers with where nobody is sent elsewhere: that of a folder only behind its slash. */
function fileAt(files: ReadonlySet<string>, path: string): string | undefined {
  const own = path.slice(1);
  const names = own === '' || own.endsWith('/') ? [`${own}index.html`] : [own, `${own}.html`];
  return names.find((name) => files.has(name));
}

function linksOf($: CheerioAPI): string[] {
  const links = attributes.flatMap((name) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get(),
  );
  // what a <meta> says is a link where it is a whole address
  const said = $('meta[content^="https:"]').map((_, { attribs }) => attribs.content);
  return [...links, ...said.get()];
}
