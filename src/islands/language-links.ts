import { nearestPlace } from './nearest-place.ts';

/** `<language-links>`: takes the reader to the same place in the other language. */
class LanguageLinks extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const link = (target as Element).closest('a');
    if (link) link.hash = nearestPlace();
  }
}

customElements.define('language-links', LanguageLinks);
