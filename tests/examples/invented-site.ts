import { join } from 'node:path';
import { parse } from 'yaml';
import { readFacts } from '../../src/facts/read.ts';
import type { Facts } from '../../src/facts/read.ts';
import { filesInMemory, filesOnDisk, listDeep } from '../../src/files/files.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { judgements } from '../../src/model/judgements.ts';
import { hearFigure } from '../../src/site/heard-figure.ts';
import { folders, plan } from '../../src/site/pages.ts';
import { figures, roles, sources } from '../../src/words/schema/folders.ts';
import { idsIn, type Outline } from '../../src/words/schema/outline.ts';
import { plannedIds } from '../../src/words/schema/page-plan.ts';
import type { Folder } from '../../src/words/schema/folder.ts';
import { wordFiles } from '../../src/words/schema/word-files.ts';
import { fileInScript } from './in-script.ts';
import { inventFile, inventInterface, inventList, inventWord, type Fields } from './invented-words.ts';

// A tea house that Astro can build. Its facts stand in tests/examples/invented-site, with the words in which something is meant: a tag, a link, a
// name. All other words are made from what the code asks for, and those of every language from the same English ones.

/** Files by their paths from the project's top. */
export type Texts = Readonly<Record<string, string>>;

const disk = filesOnDisk(join(import.meta.dirname, 'invented-site'));
const written: Texts = Object.fromEntries(listDeep(disk, 'content').map((file) => [file, disk.text(file)!]));
/** What no language changes: the facts, the outline, the list of languages. */
const shared: Texts = Object.fromEntries(Object.entries(written).filter(([file]) => !file.startsWith('content/en/')));

/** Every file under content/ of the invented site. */
export function inventedSite(): Texts {
  const locales = JSON.parse(shared['content/locales.json']!) as Locale[];
  return Object.assign({}, shared, ...locales.map((locale) => inventedWords(locale)));
}

/** Every file of words that a language of the invented site has. */
export function inventedWords({ code, script }: Pick<Locale, 'code' | 'script'>): Texts {
  const inEnglish = { ...madeWords(), ...ofEnglish(written) };
  return {
    ...Object.fromEntries(Object.entries(inEnglish).map(([file, text]) => [`content/${code}/${file}`, fileInScript(script, text)])),
    [`content/${code}/ui.json`]: fileInScript(script, `${JSON.stringify(inventInterface(code), null, 2)}\n`),
  };
}

/** Paths below content/en. */
function ofEnglish(texts: Texts): Texts {
  const top = 'content/en/';
  return Object.fromEntries(
    Object.entries(texts).flatMap(([file, text]) => (file.startsWith(top) ? [[file.slice(top.length), text]] : [])),
  );
}

/** Every file of words that the code and the facts ask for, as nobody wrote it. */
function madeWords(): Texts {
  const outline = parse(shared['content/outline.yaml']!) as Outline;
  const { facts } = readFacts(filesInMemory(shared));
  const documents = folders.flatMap((folder) =>
    idsOf(folder, outline, facts).map((id) => [`${folder.name}/${id}.mdx`, inventFile(folder, id, ownFields(folder, id, facts))] as const),
  );
  return { ...Object.fromEntries(documents), 'preview.yaml': inventList(wordFiles['preview.yaml']) };
}

function idsOf(folder: Folder, outline: Outline, facts: Facts): readonly string[] {
  if (folder === roles) return facts.roles.map(({ id }) => id);
  if (folder === sources) return Object.keys(facts.sources);
  if (folder === figures) return idsIn(outline, 'evidence');
  return plannedIds(folder, outline, plan.pages) ?? [];
}

/** What the filter over a chart of ranges says in the words of its figure, which nobody hears who only makes the figure. */
const filterWords: Readonly<Record<string, readonly string[]>> = {
  controls: [],
  all: [],
  sort: [],
  byPay: [],
  byName: [],
  find: [],
  shown: ['count'],
  nobody: [],
};

/** What the facts say of a file: a figure's verdict and the words that it asks for, a source's release. */
function ownFields(folder: Folder, id: string, facts: Facts): Fields {
  if (folder === figures) {
    const asked = Object.entries({ ...hearFigure(id, facts)?.asked, ...filterWords });
    return { verdict: judgements[id]!(facts).verdict, words: Object.fromEntries(asked.map(([key, gaps]) => [key, inventWord(key, gaps)])) };
  }
  if (folder === sources) return { release: `Harvest ${facts.sources[id]?.release ?? ''}`.trim() };
  return {};
}
