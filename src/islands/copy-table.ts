import { tableText } from './table-text.ts';

/** `<copy-table>`: copies the table beside it, or selects it where the browser does not allow copying. */
class CopyTable extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.addEventListener('click', this);
  }

  async handleEvent({ target }: Event) {
    if (!(target as Element).closest('button')) return;
    const table = this.closest('.comparison')!.querySelector('table')!;
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText(tableText(cellsOf(table)));
      status.textContent = this.dataset.copied!;
    } catch {
      getSelection()?.selectAllChildren(table);
      status.textContent = this.dataset.failed!;
    }
  }
}

/** The words of the rows that compare, without their examples and links. */
function cellsOf(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter((row) => !row.matches('.more'))
    .map((row) => [...row.cells].map((cell) => (cell.querySelector('span') ?? cell).textContent));
}

customElements.define('copy-table', CopyTable);
