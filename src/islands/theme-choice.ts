import { readChoice, writeChoice } from './memory.ts';

/** `<theme-choice>`: light, dark or as the device has it, kept on this device. */
class ThemeChoice extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select')!;
    select.value = readChoice('theme', ['light', 'dark']) ?? 'system';
    this.addEventListener('change', this);
  }

  handleEvent() {
    const { value } = this.querySelector('select')!;
    const root = document.documentElement;
    if (value === 'system') delete root.dataset.theme;
    else root.dataset.theme = value;
    writeChoice('theme', value);
  }
}

customElements.define('theme-choice', ThemeChoice);
