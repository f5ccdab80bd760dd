import type { Files } from '../files/files.ts';
import type { Locale } from '../i18n/locale.ts';
import { scripts } from '../i18n/scripts.ts';
import { fileIds } from './read-language.ts';
import type { Outline } from './schema/outline.ts';
import { listOf, outlineLists, type Plan } from './schema/page-plan.ts';

// While content/locales.json or content/outline.yaml cannot be read, what else is wrong is told all the same: the folders say
// which languages there are, and the files what stands on the pages.

/** The languages whose folders are there; the two of the site are taken for published, as most that is wrong is in them. */
export function likelyLocales(files: Files): Locale[] {
  const codes = files.list('content').flatMap((name) => (/^[a-z]{2,3}(-[A-Z][a-z]{3})?\/$/.test(name) ? [name.slice(0, -1)] : []));
  const names = codes.filter((code) => files.list(`content/${code}`).includes('ui.json'));
  const text = files.text('content/locales.json') ?? '';
  // The one that stands first is the one with which the others are compared.
  const ordered = names.toSorted((a, b) => text.indexOf(`"${a}"`) - text.indexOf(`"${b}"`));
  return ordered.map((code) => {
    const { script = 'Latn' } = new Intl.Locale(code).maximize();
    const isDraft = new RegExp(`"code":\\s*"${code}"[^}]*\\}?[^}]*"status":\\s*"draft"`).test(text);
    const known = Object.hasOwn(scripts, script) ? script : 'Latn';
    return { code, name: code, direction: 'ltr', script: known, numbers: { default: code }, status: isDraft ? 'draft' : 'published' };
  });
}

/** Under each list of the outline, the files that some language has for it. */
export function likelyOutline(files: Files, locales: readonly Locale[], plan: Plan): Outline {
  const folderOf = (list: string) => {
    const placed = plan.pages.flatMap(({ pieces }) => pieces).find((placement) => listOf(placement) === list);
    return plan.folders.find((folder) => folder.list === list || folder.name === placed?.of.name);
  };
  const idsOf = (list: string) => {
    const folder = folderOf(list);
    if (!folder) return [];
    return [...new Set(locales.filter(({ status }) => status === 'published').flatMap(({ code }) => fileIds(files, code, folder)))];
  };
  const lists = outlineLists(plan).map(({ name }) => [name, idsOf(name)]);
  return Object.fromEntries(lists); // which lists there are, the plan of the pages says
}
