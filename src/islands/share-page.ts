/** `<share-page>`: the device's own share sheet where there is one, a copy of the link, WhatsApp; the place in the address goes along. */
class SharePage extends HTMLElement {
  connectedCallback() {
    this.querySelector<HTMLElement>('[data-share=native]')!.hidden = !('share' in navigator);
    this.addEventListener('click', this);
  }

  async handleEvent({ target }: Event) {
    const kind = (target as Element).closest<HTMLElement>('[data-share]')?.dataset.share;
    const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
    const url = (canonical ?? new URL(location.pathname + location.search, location.origin)).href + knownPlace(); // a draft has none
    // Where the address alone has no preview of its own, the names go along in the message.
    const text = location.search ? `${document.title}\n${url}` : url;
    if (kind === 'whatsapp') this.querySelector('a')!.href = `https://wa.me/?text=${encodeURIComponent(text)}`;
    if (kind === 'native') await navigator.share({ title: document.title, url }).catch(() => {}); // closing the sheet is no failure
    if (kind === 'copy') this.querySelector('[role=status]')!.textContent = (await copy(url)) ? this.dataset.copied! : this.dataset.failed!;
  }
}

/** What stands in the address bar, if it is a place of this page: an address is anybody's text. */
function knownPlace(): string {
  return [...document.querySelectorAll('[id]')].some(({ id }) => `#${id}` === location.hash) ? location.hash : '';
}

/** Browsers may have no clipboard at all. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('share-page', SharePage);
