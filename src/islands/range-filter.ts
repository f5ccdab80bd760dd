import { arrangeRows, type Choice, type Row } from './arrange-rows.ts';

/** `<range-filter>`: keeps one office or rung of the drawn rows, sorts them and finds a name. It moves what is drawn. */
class RangeFilter extends HTMLElement {
  #rows: Row[] = [];

  connectedCallback() {
    this.#rows = [...this.querySelectorAll<SVGGElement>('svg [data-id]')].map((row) => ({
      id: row.dataset.id!,
      group: row.parentElement!.dataset.group!,
      office: row.dataset.office!,
      name: row.querySelector('text')!.textContent,
    }));
    this.querySelector<HTMLElement>('.controls')!.hidden = false;
    this.addEventListener('input', this);
  }

  handleEvent() {
    const chosen = (name: string) => this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)!.value;
    const choice: Choice = { office: chosen('office'), group: chosen('group'), find: chosen('find'), order: chosen('order') === 'name' ? 'name' : 'pay' };
    const { top, heading, row } = this.dataset;
    const { tops, height, count } = arrangeRows(this.#rows, choice, { top: Number(top), heading: Number(heading), row: Number(row) }, document.documentElement.lang);
    for (const group of this.querySelectorAll<SVGGElement>('svg [data-group]')) {
      this.#place(group.querySelector('text')!, tops.get(`group ${group.dataset.group}`));
      for (const own of group.querySelectorAll<SVGGElement>('[data-id]')) this.#place(own, tops.get(own.dataset.id!));
    }
    const svg = this.querySelector<SVGSVGElement>('svg[role=img]')!;
    svg.setAttribute('viewBox', `0 0 ${svg.viewBox.baseVal.width} ${height}`);
    this.querySelector('output')!.textContent = this.dataset.shown!.replace('{{count}}', new Intl.NumberFormat(document.documentElement.lang).format(count));
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
