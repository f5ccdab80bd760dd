import { readChoice, writeChoice } from './memory.ts';

/**
 * `<remembered-locale>` on the greeting page: remembers which language is chosen, and next time opens it at once,
 * unless the reader came to choose again (#choose). No other page ever sends a reader elsewhere.
 */
class RememberedLocale extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
    const chosen = readChoice(
      'locale',
      links.map((link) => link.dataset.locale!),
    );
    const link = links.find((candidate) => candidate.dataset.locale === chosen);
    if (link && location.hash !== '#choose') location.replace(link.href);
    this.addEventListener('click', this);
  }

  handleEvent({ target }: Event) {
    const locale = (target as Element).closest('a')?.dataset.locale;
    if (locale) writeChoice('locale', locale);
  }
}

customElements.define('remembered-locale', RememberedLocale);
