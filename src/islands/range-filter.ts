import { arrangeRows, type ArrangedRow } from './arrange-rows.ts';

/**
 * `<range-filter>`: keeps some of the rows, sorts them and finds a name. With data-address, what is chosen stands in the
 * address, so that it can be kept and sent, and is there again after a reload and on the way back. data-lang is the language of the
 * names: who translates the page in the browser has another in `<html lang>`, or `auto`, which is none.
 */
class RangeFilter extends HTMLElement {
  connectedCallback() {
    const rows = elementsOf(this).map(rowOf); // as the table has them, whatever order they stand in later
    const show = () => arrange(this, rows);
    this.addEventListener('input', show);
    this.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' && target instanceof HTMLInputElement) only(this)?.click();
    });
    if (this.dataset.address !== undefined && location.search) {
      takeAddress(this);
      show();
    }
    // Browsers fill in forms of their own accord after a reload and on the way back.
    addEventListener('pageshow', () => {
      if (fieldsOf(this).some((field) => field.value !== initial(field))) show();
    });
  }
}

type Field = HTMLInputElement | HTMLSelectElement;

function fieldsOf(filter: HTMLElement): Field[] {
  return [...filter.querySelectorAll<Field>('[data-field]')];
}

/** What a field says before anybody chose. */
function initial(field: Field): string {
  return field instanceof HTMLInputElement ? '' : field.options[0]!.value;
}

function elementsOf(filter: HTMLElement): HTMLElement[] {
  return [...filter.querySelectorAll<HTMLElement>('[data-id]')];
}

function rowOf(element: HTMLElement): ArrangedRow {
  const { group } = element.parentElement!.dataset;
  return {
    id: element.dataset.id!,
    group: group!,
    name: element.querySelector('span')!.textContent,
    otherNames: element.dataset.names ?? '',
    values: { ...element.dataset, group },
  };
}

/** Show the rows that are chosen, in the order that is chosen, and say how many they are. */
function arrange(filter: HTMLElement, rows: readonly ArrangedRow[]): void {
  const { find = '', order = '', ...keep } = Object.fromEntries(fieldsOf(filter).map(({ dataset, value }) => [dataset.field!, value]));
  const elements = elementsOf(filter);
  const ids = arrangeRows(rows, { keep, find, order }, filter.dataset.lang!);
  const folded = filter.querySelector<HTMLDetailsElement>('details[data-opens]');
  if (folded && find) folded.open = true;
  for (const element of elements) element.hidden = !ids.includes(element.dataset.id!);
  for (const id of ids) {
    const element = elements.find(({ dataset }) => dataset.id === id)!;
    element.parentElement!.append(element);
  }
  for (const group of filter.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-id]:not([hidden])');
  const said = ids.length > 0 ? filter.dataset.shown! : filter.dataset.none!;
  filter.querySelector('output')!.textContent = said.replace('{{count}}', String(ids.length));
  if (filter.dataset.address !== undefined) writeAddress(filter);
}

/** The link of the one row that is left, where one is. */
function only(filter: HTMLElement) {
  const left = elementsOf(filter).filter(({ hidden }) => !hidden);
  return left.length === 1 ? left[0]!.querySelector('a') : undefined;
}

function writeAddress(filter: HTMLElement): void {
  const chosen = fieldsOf(filter).filter((field) => field.value !== initial(field));
  const search = new URLSearchParams(chosen.map(({ dataset, value }) => [dataset.field!, value])).toString();
  history.replaceState(history.state, '', search ? `?${search}` : location.pathname);
}

/** An address is anybody's text: a choice that is not offered leaves the field as it is. */
function takeAddress(filter: HTMLElement): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(filter)) {
    const value = asked.get(field.dataset.field!) ?? '';
    if (field instanceof HTMLInputElement) field.value = value.slice(0, field.maxLength);
    else if ([...field.options].some((option) => option.value === value)) field.value = value;
  }
  // What is chosen in a folded part is not hidden from whom it was sent to.
  for (const part of filter.querySelectorAll('details'))
    part.open = [...part.querySelectorAll<HTMLSelectElement>('select')].some((field) => field.value !== initial(field));
}

customElements.define('range-filter', RangeFilter);
