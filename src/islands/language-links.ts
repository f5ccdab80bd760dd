import { nearestPlace } from './nearest-place.ts';

/** `<language-links>`: takes the reader to the same place in the other language, with what is chosen in the address. */
class LanguageLinks extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const link = (target as Element).closest('a');
    if (!link) return;
    link.search ||= location.search;
    link.hash = nearestPlace();
  }
}

customElements.define('language-links', LanguageLinks);
