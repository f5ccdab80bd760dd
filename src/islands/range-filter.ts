import { arrangeRows, type ArrangedRow } from './arrange-rows.ts';

/**
 * `<range-filter>`: keeps some of the rows, sorts them and finds a name. With data-address, what is chosen stands in the
 * address, so that it can be kept and sent, and is there again after a reload and on the way back.
 */
class RangeFilter extends HTMLElement {
  #rows: (ArrangedRow & { element: HTMLElement })[] = [];

  connectedCallback() {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-id]')].map((element) => ({
      element,
      id: element.dataset.id!,
      group: element.parentElement!.dataset.group!,
      name: element.querySelector('span')!.textContent,
      otherNames: element.dataset.names ?? '',
      values: { ...element.dataset, group: element.parentElement!.dataset.group },
    }));
    this.addEventListener('input', this);
    this.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' && target instanceof HTMLInputElement) this.#only()?.click();
    });
    this.#takeAddress();
    // Browsers fill in forms of their own accord after a reload and on the way back.
    addEventListener('pageshow', () => {
      if (this.#fields().some((field) => field.value !== initial(field))) this.handleEvent();
    });
  }

  handleEvent() {
    const chosen = Object.fromEntries(this.#fields().map(({ dataset, value }) => [dataset.field!, value]));
    const { find = '', order = '', ...keep } = chosen;
    const { lang } = document.documentElement;
    const ids = arrangeRows(this.#rows, { keep, find, order }, lang);
    const kept = new Set(ids);
    const folded = this.querySelector<HTMLDetailsElement>('details[data-opens]');
    if (folded && find) folded.open = true;
    for (const { element, id } of this.#rows) element.hidden = !kept.has(id);
    for (const id of ids) {
      const { element } = this.#rows.find((row) => row.id === id)!;
      element.parentElement!.append(element);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-id]:not([hidden])');
    const said = ids.length > 0 ? this.dataset.shown! : this.dataset.none!;
    this.querySelector('output')!.textContent = said.replace(
      '{{count}}',
      new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(ids.length),
    );
    if (this.dataset.address !== undefined) this.#writeAddress();
  }

  /** The link of the one row that is left, where one is. */
  #only() {
    const left = this.#rows.filter(({ element }) => !element.hidden);
    return left.length === 1 ? left[0]!.element.querySelector('a') : undefined;
  }

  #fields() {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
  }

  #writeAddress() {
    const chosen = this.#fields().filter((field) => field.value !== initial(field));
    const search = new URLSearchParams(chosen.map(({ dataset, value }) => [dataset.field!, value])).toString();
    history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
  }

  /** An address is anybody's text: a choice that is not offered leaves the field as it is. */
  #takeAddress() {
    if (this.dataset.address === undefined || !location.search) return;
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields()) {
      const value = asked.get(field.dataset.field!) ?? '';
      if (field instanceof HTMLInputElement) field.value = value.slice(0, field.maxLength);
      else if ([...field.options].some((option) => option.value === value)) field.value = value;
    }
    // What is chosen in a folded part is not hidden from whom it was sent to.
    for (const part of this.querySelectorAll('details'))
      part.open = [...part.querySelectorAll<HTMLSelectElement>('select')].some((field) => field.value !== initial(field));
    this.handleEvent();
  }
}

/** What a field says before anybody chose. */
function initial(field: HTMLInputElement | HTMLSelectElement): string {
  return field instanceof HTMLInputElement ? '' : field.options[0]!.value;
}

customElements.define('range-filter', RangeFilter);
