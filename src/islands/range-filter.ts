import { arrangeRows, type Choice, type Row } from './arrange-rows.ts';

/** `<range-filter>`: keeps one office or level of the rows, sorts them and finds a name. */
class RangeFilter extends HTMLElement {
  #rows: (Row & { element: HTMLElement })[] = [];

  connectedCallback() {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-id]')].map((element) => ({
      element,
      id: element.dataset.id!,
      group: element.parentElement!.dataset.group!,
      office: element.dataset.office!,
      name: element.querySelector('span')!.textContent,
      otherNames: element.dataset.names ?? '',
    }));
    this.addEventListener('input', this);
    // Browsers fill in forms of their own accord after a reload and on the way back.
    addEventListener('pageshow', () => {
      const fields = [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-field]')];
      if (fields.some(({ dataset, value }) => value !== (dataset.field === 'order' ? 'pay' : ''))) this.handleEvent();
    });
  }

  handleEvent() {
    const chosen = (name: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-field=${name}]`)!.value;
    const choice: Choice = {
      office: chosen('office'),
      group: chosen('group'),
      find: chosen('find'),
      order: chosen('order') === 'name' ? 'name' : 'pay',
    };
    const { lang } = document.documentElement;
    const ids = arrangeRows(this.#rows, choice, lang);
    const kept = new Set(ids);
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
  }
}

customElements.define('range-filter', RangeFilter);
