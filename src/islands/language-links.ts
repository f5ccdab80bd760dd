import { writeChoice } from './memory.ts';

/** `<language-links>`: takes the reader to the same section in the other language, and remembers the choice. */
class LanguageLinks extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const link = (target as Element).closest('a');
    if (!link) return;
    writeChoice('locale', link.dataset.locale!);
    const section = document.querySelector('contents-list [aria-current]')?.getAttribute('href') ?? location.hash;
    link.hash = window.scrollY > 0 ? section : '';
  }
}

customElements.define('language-links', LanguageLinks);
