import { isCard, type ElementNames, type ListedRole, type RoleCard } from '../../compare/card.ts';
import { choiceOf, fewestRoles, mostRoles, searchOf } from '../../compare/choice.ts';
import { element } from '../../compare/element.ts';
import { sayWith, type CompareKey } from '../../compare/say.ts';
import { createFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { domOf } from '../../islands/dom-of.ts';

/**
 * `<compare-roles>`: lays the roles of the address side by side. The address is the choice, so that it can be sent, kept,
 * gone back to and taken along into another language. Each role's card is fetched once.
 */
class CompareRoles extends HTMLElement {
  connectedCallback() {
    compare(this);
  }
}

/** Everything in one closure, and not in fields of the element: those of Safari 15 have a fault, and what mends it weighs a kilobyte. */
function compare(host: HTMLElement): void {
  const words = JSON.parse(host.dataset.words!) as Record<CompareKey, string>;
  const elementNames = JSON.parse(host.dataset.names!) as ElementNames;
  const locale = JSON.parse(host.dataset.locale!) as Locale;
  const format = createFormat(locale);
  const say = sayWith((key) => words[key], format.together);
  const known = new Map(
    [...host.querySelectorAll<HTMLElement>('[data-id]')].map((role) => {
      const { pathname: href, textContent } = role.querySelector('a')!;
      const id = role.dataset.id!;
      return [id, { id, href, title: textContent.trim() }];
    }),
  );
  const fetched = new Map<string, Promise<RoleCard>>();
  let shown: RoleCard[] = [];
  const usualTitle = document.title;
  const heading = document.querySelector('h1')!;
  const general = heading.textContent;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]'); // a draft has none
  const home = canonical?.href;

  host.addEventListener('click', click);
  addEventListener('popstate', () => void show());
  void show();

  function click(event: Event): void {
    const { ids } = choice();
    const target = event.target as Element;
    const { does, of } = target.closest<HTMLElement>('[data-does]')?.dataset ?? {};
    const added = target.closest('a')?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (added) {
      event.preventDefault();
      if (ids.length < mostRoles && !ids.includes(added)) choose([...ids, added]);
      else part('choice').focus();
    }
    if (does === 'remove') choose(ids.filter((id) => id !== of));
    if (does === 'clear') choose([]);
    if (does === 'retry') void show('reload'); // past the cache, which may have the file of another day
    if (does === 'csv' || does === 'picture') void take(does);
  }

  function choice() {
    return choiceOf(location.search, new Set(known.keys()));
  }

  function choose(ids: string[]) {
    history.pushState(null, '', location.pathname + searchOf(ids));
    const find = host.querySelector<HTMLInputElement>('[data-field=find]')!;
    find.value = '';
    find.dispatchEvent(new Event('input', { bubbles: true }));
    void show();
    part('choice').focus(); // what was tapped is gone, and what was chosen stands here
  }

  async function show(cache?: RequestCache) {
    const { ids, wrong } = choice();
    const names = ids.map((id) => known.get(id)!.title);
    const isEnough = ids.length >= fewestRoles;
    const asked = location.search;
    tell(ids);
    const title = isEnough ? say('compare.title', { roles: format.list(names) }) : '';
    document.title = title || usualTitle;
    heading.textContent = title || general;
    document.querySelector<HTMLElement>('.answer')!.hidden = isEnough; // it says what one can do here
    const told = [
      ...wrong.map((kind) => say(`compare.wrong${kind}`)),
      ...(ids.length > 0 && !isEnough ? [say('compare.more')] : []),
      ...(ids.length === mostRoles ? [say('compare.full')] : []),
    ];
    put('choice', ids.length > 0 ? chips(ids) : []);
    // What is wrong is read; that the comparison stands there now is only heard.
    const heard = told.join(' ') || title;
    put('status', heard ? [element('p', { class: told.length > 0 ? undefined : 'visually-hidden' }, heard)] : []);
    part('actions').hidden = !isEnough;
    if (!isEnough) return put('result', []);
    put('result', [element('p', {}, say('compare.loading'))]);
    // What draws a comparison comes with the cards that it draws, and not before there are two.
    const drawn = await Promise.all([import('../../compare/side-by-side.ts'), ...ids.map((id) => card(id, cache))])
      .then(([{ sideBySide }, ...cards]) => ({ cards, result: sideBySide(cards, elementNames, say, format) }))
      .catch(() => undefined);
    if (asked !== location.search) return; // the reader has gone on
    if (!drawn) {
      fetched.clear();
      return put('result', [
        element('p', { role: 'alert' }, say('compare.failed')),
        element('button', { type: 'button', 'data-does': 'retry' }, say('compare.retry')),
      ]);
    }
    shown = drawn.cards;
    put('result', [drawn.result]);
  }

  /** What is chosen goes along to the other languages and to whoever shares the page; a ready-made pair has an address with a preview. */
  function tell(ids: readonly string[]) {
    const search = searchOf(ids);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('language-links a')) link.search = search;
    const pairs = [ids, [...ids].reverse()].map((pair) => `/${pair.join('-and-')}/`);
    const ready = [...host.querySelectorAll<HTMLAnchorElement>('.ready a')].find(({ pathname }) =>
      pairs.some((pair) => pathname.endsWith(pair)),
    );
    if (canonical) canonical.href = ready ? new URL(ready.pathname, home).href : home + search;
  }

  function chips(ids: readonly string[]) {
    const button = (does: string, text: string, own: Record<string, string> = {}) =>
      element('button', { type: 'button', 'data-does': does, ...own }, text);
    return [
      element('span', {}, say('compare.chosen')),
      ...ids.map((id) => {
        const role = known.get(id)!.title;
        return button('remove', `${role} ×`, { 'data-of': id, 'aria-label': say('compare.remove', { role }) });
      }),
      ...(ids.length < mostRoles ? [element('a', { class: 'touch', href: '#choose-title' }, say('compare.another'))] : []),
      button('clear', say('compare.clear')),
    ];
  }

  function card(id: string, cache?: RequestCache): Promise<RoleCard> {
    const card = fetched.get(id) ?? fetchCard(known.get(id)!, elementNames, cache);
    fetched.set(id, card);
    return card;
  }

  /** What makes a file comes only when somebody wants one. */
  async function take(does: 'csv' | 'picture') {
    const { csvFile, comparisonPicture } = await import('./taken.ts');
    if (does === 'csv') save('csv', csvFile(shown, elementNames, say, format));
    else save('png', await comparisonPicture(shown, elementNames, say, format));
  }

  function save(kind: 'csv' | 'png', file: Blob) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${shown.map(({ id }) => id).join('-and-')}-${locale.code}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function part(name: 'choice' | 'status' | 'actions' | 'result'): HTMLElement {
    return host.querySelector(`[data-part=${name}]`)!;
  }

  function put(name: 'choice' | 'status' | 'result', pieces: Parameters<typeof domOf>[0][]) {
    part(name).replaceChildren(...pieces.map(domOf));
  }
}

async function fetchCard(role: ListedRole, names: ElementNames, cache: RequestCache = 'default'): Promise<RoleCard> {
  const address = `${role.href}card.json`;
  const response = await fetch(address, { cache });
  const card: unknown = response.ok && (await response.json());
  if (!isCard(card, names)) throw new Error(`${address} is no card of today`);
  return { ...role, ...card };
}

customElements.define('compare-roles', CompareRoles);
