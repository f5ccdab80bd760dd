import { arrangeRows, type Choice, type Heading, type Row } from './arrange-rows.ts';

/** `<range-filter>`: keeps one office or level of the drawn rows, sorts them and finds a name. It moves what is drawn. */
class RangeFilter extends HTMLElement {
  #rows: Row[] = [];
  #headings: Heading[] = [];

  connectedCallback() {
    const groupOf = (element: Element) => element.closest<SVGGElement>('[data-group]')!.dataset.group!;
    this.#rows = [...this.querySelectorAll<SVGGElement>('svg [data-id]')].map((row) => ({
      id: row.dataset.id!,
      group: groupOf(row),
      office: row.dataset.office!,
      name: row.dataset.name!,
      height: Number(row.dataset.height),
    }));
    this.#headings = [...this.querySelectorAll<SVGGElement>('svg .heading')].map((heading) => ({
      group: groupOf(heading),
      height: Number(heading.dataset.height),
    }));
    this.querySelector<HTMLElement>('.controls')!.hidden = false;
    this.addEventListener('input', this);
  }

  handleEvent() {
    const chosen = (name: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!.value;
    const choice: Choice = {
      office: chosen('office'),
      group: chosen('group'),
      find: chosen('find'),
      order: chosen('order') === 'name' ? 'name' : 'pay',
    };
    const { lang } = document.documentElement;
    const { rows, headings, height } = arrangeRows(this.#rows, this.#headings, choice, Number(this.dataset.top), lang);
    for (const group of this.querySelectorAll<SVGGElement>('svg [data-group]')) {
      this.#place(group.querySelector<SVGGElement>('.heading')!, headings.get(group.dataset.group!));
      for (const row of group.querySelectorAll<SVGGElement>('[data-id]')) this.#place(row, rows.get(row.dataset.id!));
    }
    const svg = this.querySelector<SVGSVGElement>('svg[role=img]')!;
    svg.setAttribute('viewBox', `0 0 ${svg.viewBox.baseVal.width} ${height}`);
    this.querySelector('output')!.textContent = this.dataset.shown!.replace(
      '{{count}}',
      new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(rows.size),
    );
  }

  #place(element: SVGElement, top: number | undefined) {
    if (top === undefined) element.setAttribute('display', 'none');
    else {
      element.removeAttribute('display');
      element.setAttribute('transform', `translate(0 ${top})`);
    }
  }
}

customElements.define('range-filter', RangeFilter);
