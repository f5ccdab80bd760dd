import { tableText } from './table-text.ts';

/** `<copy-table>`: copies the page's comparison, or selects it where the browser does not allow copying; or prints it alone. */
class CopyTable extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  async handleEvent({ target }: Event) {
    const does = (target as Element).closest('button')?.dataset.does;
    if (does === 'print') return printAlone(this.closest('section'));
    if (does !== 'copy') return;
    const table = document.querySelector<HTMLTableElement>('.comparison > table, .side-by-side > table')!;
    const status = this.querySelector('[role=status]')!;
    try {
      await navigator.clipboard.writeText([tableText(cellsOf(table)), ...this.credits()].join('\n\n'));
      status.textContent = this.dataset.copied!;
    } catch {
      getSelection()?.selectAllChildren(table);
      status.textContent = this.dataset.failed!;
    }
  }

  /** Whose the figures are, and where they stood: what is copied travels without the page. */
  private credits(): string[] {
    const { credit } = this.dataset;
    return credit ? [`${credit}\n${location.href}`] : [];
  }
}

/** The print styles show what the address points at; a page that is a comparison and no more is printed as it is. */
function printAlone(section: Element | null): void {
  if (section) location.hash = section.id;
  print();
}

/** A line for the heads, and one a row; of the article's table its name and its two sides, without their example. */
function cellsOf({ tHead, tBodies, rows: all, dataset }: HTMLTableElement): string[][] {
  const words = (row: HTMLTableRowElement) => [...row.cells].map((cell) => cell.textContent);
  if (!dataset.aspect) return [...all].map(words);
  return [[dataset.aspect, ...words(tHead!.rows[0]!)], ...[...tBodies].map(({ rows }) => [...words(rows[0]!), ...words(rows[1]!)])];
}

customElements.define('copy-table', CopyTable);
