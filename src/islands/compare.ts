import type { CardFile, ElementNames, ListedRole, RoleCard } from '../compare/card.ts';
import { choiceOf, fewestRoles, mostRoles, searchOf } from '../compare/choice.ts';
import { element } from '../compare/element.ts';
import { sayWith, type CompareKey } from '../compare/say.ts';
import { sideBySide } from '../compare/side-by-side.ts';
import { csvOf, tableOf } from '../compare/table.ts';
import { createFormat } from '../i18n/format.ts';
import { comparisonPicture } from './comparison-picture.ts';
import { domOf } from './dom-of.ts';

/**
 * `<compare-roles>`: lays the roles of the address side by side. The address is the choice, so that it can be sent, kept,
 * gone back to and taken along into another language. Each role's card is fetched once.
 */
class CompareRoles extends HTMLElement {
  #words = JSON.parse(this.dataset.words!) as Record<CompareKey, string>;
  #names = JSON.parse(this.dataset.names!) as ElementNames;
  #format = createFormat(JSON.parse(this.dataset.locale!));
  #known = new Map(
    [...this.querySelectorAll<HTMLElement>('[data-id]')].map((role) => {
      const { pathname: href, textContent } = role.querySelector('a')!;
      const id = role.dataset.id!;
      return [id, { id, href, title: textContent.trim() }];
    }),
  );
  #cards = new Map<string, Promise<RoleCard>>();
  #shown: RoleCard[] = [];
  #title = document.title;
  #heading = document.querySelector('h1')!;
  #general = this.#heading.textContent;
  #canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
  #home = this.#canonical.href;

  connectedCallback() {
    this.addEventListener('click', this);
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  handleEvent(event: Event) {
    const { ids } = this.#choice();
    const target = event.target as Element;
    const { does, of } = target.closest<HTMLElement>('[data-does]')?.dataset ?? {};
    const added = target.closest('a')?.closest<HTMLElement>('[data-id]')?.dataset.id;
    if (added) {
      event.preventDefault();
      if (ids.length < mostRoles && !ids.includes(added)) this.#choose([...ids, added]);
      else this.#part('choice').focus();
    }
    if (does === 'remove') this.#choose(ids.filter((id) => id !== of));
    if (does === 'clear') this.#choose([]);
    if (does === 'retry') void this.#show();
    if (does === 'csv')
      this.#save('csv', new Blob([csvOf(tableOf(this.#shown, this.#names, this.#say, this.#format))], { type: 'text/csv' }));
    if (does === 'picture') void this.#picture();
  }

  #choice() {
    return choiceOf(location.search, new Set(this.#known.keys()));
  }

  #choose(ids: string[]) {
    history.pushState(null, '', location.pathname + searchOf(ids));
    const find = this.querySelector<HTMLInputElement>('[data-field=find]')!;
    find.value = '';
    find.dispatchEvent(new Event('input', { bubbles: true }));
    void this.#show();
    this.#part('choice').focus(); // what was tapped is gone, and what was chosen stands here
  }

  async #show() {
    const { ids, wrong } = this.#choice();
    const names = ids.map((id) => this.#known.get(id)!.title);
    const isEnough = ids.length >= fewestRoles;
    const asked = location.search;
    this.#told(ids);
    const title = isEnough ? this.#say('compare.title', { roles: this.#format.list(names) }) : '';
    document.title = title || this.#title;
    this.#heading.textContent = title || this.#general;
    document.querySelector<HTMLElement>('.answer')!.hidden = isEnough; // it says what one can do here
    const told = [
      ...wrong.map((kind) => this.#say(`compare.wrong${kind}`)),
      ...(ids.length > 0 && !isEnough ? [this.#say('compare.more')] : []),
      ...(ids.length === mostRoles ? [this.#say('compare.full')] : []),
    ];
    this.#put('choice', ids.length > 0 ? this.#chips(ids) : []);
    // What is wrong is read; that the comparison stands there now is only heard.
    const heard = told.join(' ') || title;
    this.#put('status', heard ? [element('p', { class: told.length > 0 ? undefined : 'visually-hidden' }, heard)] : []);
    this.#part('actions').hidden = !isEnough;
    if (!isEnough) return this.#put('result', []);
    this.#put('result', [element('p', {}, this.#say('compare.loading'))]);
    const cards = await Promise.all(ids.map((id) => this.#card(id))).catch(() => undefined);
    if (asked !== location.search) return; // the reader has gone on
    if (!cards) {
      this.#cards.clear();
      return this.#put('result', [
        element('p', { role: 'alert' }, this.#say('compare.failed')),
        element('button', { type: 'button', 'data-does': 'retry' }, this.#say('compare.retry')),
      ]);
    }
    this.#shown = cards;
    this.#put('result', [sideBySide(cards, this.#names, this.#say, this.#format)]);
  }

  /** What is chosen goes along to the other languages and to whoever shares the page; a ready-made pair has an address with a preview. */
  #told(ids: readonly string[]) {
    const search = searchOf(ids);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('language-links a')) link.search = search;
    const pairs = [ids, [...ids].reverse()].map((pair) => `/${pair.join('-and-')}/`);
    const ready = [...this.querySelectorAll<HTMLAnchorElement>('.ready a')].find(({ pathname }) =>
      pairs.some((pair) => pathname.endsWith(pair)),
    );
    this.#canonical.href = ready ? new URL(ready.pathname, this.#home).href : this.#home + search;
  }

  #chips(ids: readonly string[]) {
    const button = (does: string, text: string, own: Record<string, string> = {}) =>
      element('button', { type: 'button', 'data-does': does, ...own }, text);
    return [
      element('span', {}, this.#say('compare.chosen')),
      ...ids.map((id) => {
        const role = this.#known.get(id)!.title;
        return button('remove', `${role} ×`, { 'data-of': id, 'aria-label': this.#say('compare.remove', { role }) });
      }),
      ...(ids.length < mostRoles ? [element('a', { class: 'touch', href: '#choose-title' }, this.#say('compare.another'))] : []),
      button('clear', this.#say('compare.clear')),
    ];
  }

  #card(id: string): Promise<RoleCard> {
    const card = this.#cards.get(id) ?? fetchCard(this.#known.get(id)!);
    this.#cards.set(id, card);
    return card;
  }

  /** Its script comes only when somebody wants a picture. */
  async #picture() {
    this.#save('png', await comparisonPicture(this.#shown, this.#say, this.#format));
  }

  #save(kind: 'csv' | 'png', file: Blob) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${this.#shown.map(({ id }) => id).join('-and-')}-${document.documentElement.lang}.${kind}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  #say = sayWith((key) => this.#words[key], this.#format.together);

  #part(name: 'choice' | 'status' | 'actions' | 'result'): HTMLElement {
    return this.querySelector(`[data-part=${name}]`)!;
  }

  #put(part: 'choice' | 'status' | 'result', pieces: Parameters<typeof domOf>[0][]) {
    this.#part(part).replaceChildren(...pieces.map(domOf));
  }
}

async function fetchCard(role: ListedRole): Promise<RoleCard> {
  const address = `${role.href}card.json`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return { ...role, ...((await response.json()) as CardFile) };
}

customElements.define('compare-roles', CompareRoles);
