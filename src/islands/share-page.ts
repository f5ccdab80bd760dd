/** `<share-page>`: the device's own share sheet where there is one, and a copy of the link. */
class SharePage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector<HTMLElement>('[data-share=native]')!.hidden = !('share' in navigator);
    this.addEventListener('click', this);
  }

  async handleEvent({ target }: Event) {
    const kind = (target as HTMLElement).closest('button')?.dataset.share;
    const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href;
    if (kind === 'native') await navigator.share({ title: document.title, url }).catch(() => {}); // closing the sheet is no failure
    if (kind === 'copy')
      this.#say(
        await navigator.clipboard.writeText(url).then(
          () => this.dataset.copied!,
          () => this.dataset.failed!,
        ),
      );
  }

  #say(sentence: string) {
    this.querySelector('[role=status]')!.textContent = sentence;
  }
}

customElements.define('share-page', SharePage);
