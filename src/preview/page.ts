import type { Problem } from '../files/problem.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Change } from '../words/translation/changes.ts';
import type { Piece } from '../words/translation/pieces.ts';
import { html, type Html } from './html.ts';
import { chooseRows, marks, type Mark, type Preview, type PreviewRow, type PreviewSide } from './pieces.ts';
import { styleTag } from './style.ts';
import type { PreviewWords } from './words.ts';

/** What an editor has chosen: the languages beside each other, the marks, and the language of the preview's own words. */
export interface PreviewChoice {
  codes: readonly string[];
  marks: readonly Mark[];
  words: string;
}

/** Read a choice from an address's query; unknown names count for nothing, and fewer than two languages mean all. */
export function readPreviewChoice(query: URLSearchParams, { locales }: Preview, told: readonly string[]): PreviewChoice {
  const asked = query.getAll('lang').flatMap((text) => text.split(','));
  const codes = locales.map(({ code }) => code).filter((code) => asked.includes(code));
  const states = query.getAll('state').flatMap((text) => text.split(','));
  const own = query.get('words') ?? '';
  const first = locales.find(({ code }) => told.includes(code))?.code ?? told[0] ?? '';
  return {
    codes: codes.length < 2 ? locales.map(({ code }) => code) : codes,
    marks: marks.filter((mark) => states.includes(mark)),
    words: told.includes(own) ? own : first,
  };
}

/** The page as HTML; `base` is the folder of the site's address, `all` are the preview's words in every language that has them. */
export function previewPage(preview: Preview, choice: PreviewChoice, all: ReadonlyMap<string, PreviewWords>, base: string): string {
  const words = all.get(choice.words)!;
  const rows = chooseRows(preview, choice.codes, choice.marks);
  const own = preview.locales.find(({ code }) => code === choice.words);
  return html`<!doctype html>
    <html lang="${choice.words}" dir="${own?.direction ?? 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${words.title}</title>
        <script type="module" src="${base}@vite/client"></script>
        ${styleTag}
      </head>
      <body>
        <header>
          <h1>${words.title}</h1>
          <nav>${[...all.keys()].map((code) => languageLink(code, choice, preview.locales))}</nav>
          <p>${words.about}</p>
          ${form(preview, choice, words)}
        </header>
        <main>
          ${
            preview.elsewhere.length > 0 &&
            html`<section>
              <h2>${words.elsewhere}</h2>
              ${preview.elsewhere.map((one) => problem(one, words))}
            </section>`
          }
          <p>${words.shown}: <b>${rows.length}</b></p>
          ${rows.length === 0 && html`<p>${words.none}</p>`} ${rows.map((row) => drawRow(row, words, base))}
        </main>
        <iframe name="editor" title="${words.open}" hidden></iframe>
      </body>
    </html> `.text;
}

/** The same choice with the preview's own words in another language. */
function languageLink(code: string, { codes, marks: chosen, words }: PreviewChoice, locales: readonly Locale[]): Html {
  const name = locales.find((locale) => locale.code === code)?.name ?? code;
  const query = new URLSearchParams([...codes.map((each) => ['lang', each]), ...chosen.map((each) => ['state', each]), ['words', code]]);
  return html`<a href="?${query.toString()}" lang="${code}" hreflang="${code}" ${code === words && html` aria-current="true"`}
    >${name}</a
  > `;
}

function form({ locales }: Preview, { codes, marks: chosen, words: own }: PreviewChoice, words: PreviewWords): Html {
  const box = (name: string, value: string, isOn: boolean, label: Html | string) =>
    html`<label><input type="checkbox" name="${name}" value="${value}" ${isOn && html` checked`} /> ${label}</label> `;
  return html`<form method="get">
    <input type="hidden" name="words" value="${own}" />
    <fieldset>
      <legend>${words.languages}</legend>
      ${locales.map(({ code, name }) => box('lang', code, codes.includes(code), html`<span lang="${code}">${name}</span>`))}
    </fieldset>
    <fieldset>
      <legend>${words.states}</legend>
      ${marks.map((mark) => box('state', mark, chosen.includes(mark), words[mark]))}
      <p>${words.all}</p>
    </fieldset>
    <button>${words.show}</button>
  </form>`;
}

function drawRow({ id, told, sides }: PreviewRow, words: PreviewWords, base: string): Html {
  return html`<article id="${id}">
    <h2><code>${id}</code></h2>
    ${told && html`<p lang="en" dir="ltr">${told}</p>`}
    <div class="sides">${sides.map((side) => drawSide(side, words, base))}</div>
  </article> `;
}

function drawSide(
  { locale, state, piece, raw, problems, changes, other, accepts, address }: PreviewSide,
  words: PreviewWords,
  base: string,
): Html {
  const place = piece && `${piece.file}:${piece.line}`;
  return html`<section>
    <p><b lang="${locale.code}">${locale.name}</b> <span class="state ${state}">${words[state]}</span></p>
    ${piece ? html`<div lang="${locale.code}" dir="${locale.direction}">${raw === undefined ? said(piece) : html`<pre>${raw}</pre>`}</div>` : html`<p>${words.nothing}</p>`}
    ${problems.map((one) => problem(one, words))} ${changes.length > 0 && html`<p>${words.changed}</p>`}
    ${changes.map((change) => drawChange(change, other))}
    ${accepts && html`<p>${words.accept} <code lang="en" dir="ltr">npm run translations -- accept ${accepts}</code></p>`}
    <p class="jumps">
      ${address && html`<a href="${address}" hreflang="${locale.code}">${words.page}</a> `}${
        place &&
        html`<a href="${base}__open-in-editor?file=${encodeURIComponent(place)}" target="editor">${words.open}</a> <code>${place}</code>`
      }
    </p>
  </section>`;
}

/** The words by field, as they follow each other in the file; a piece of one text needs no name for it. */
function said({ words, lines }: Piece): Html[] {
  const inOrder = Object.entries(words).sort(([a], [b]) => (lines[a] ?? 0) - (lines[b] ?? 0));
  return inOrder.map(([field, text]) => html`<p>${fieldName(field)}${text}</p>`);
}

/** Words that have gone are struck through, new ones underlined, as in a letter that somebody mends. */
function drawChange({ field, parts }: Change, { code, direction }: Locale): Html {
  const tags = { gone: (text: string) => html`<del>${text}</del>`, new: (text: string) => html`<ins>${text}</ins>`, kept: String };
  return html`<p lang="${code}" dir="${direction}">${fieldName(field)}${parts.map(({ text, kind }) => tags[kind](text))}</p>`;
}

function fieldName(field: string): Html | false {
  return field !== 'words' && html`<small lang="en" dir="ltr">${field}</small> `;
}

function problem({ file, line, field, found, write }: Problem, words: PreviewWords): Html {
  return html`<div class="problem">
    <p><code>${file}${line > 0 && `:${line}`}</code> ${field}</p>
    <p>${words.found}: <span lang="en" dir="auto">${found}</span></p>
    <p>${words.write}: <span lang="en" dir="auto">${write}</span></p>
  </div>`;
}
