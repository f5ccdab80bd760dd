/** `<contents-list>`: marks the link to the section that is being read. */
class ContentsList extends HTMLElement {
  connectedCallback() {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    // A section is being read while it crosses a line a third of the way down the screen.
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const link = links.get(target.id);
          if (isIntersecting) link?.setAttribute('aria-current', 'location');
          else link?.removeAttribute('aria-current');
        }
      },
      { rootMargin: '-33% 0px -66%' },
    );
    for (const id of links.keys()) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
  }
}

customElements.define('contents-list', ContentsList);
