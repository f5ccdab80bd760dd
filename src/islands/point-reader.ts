/**
 * `<point-reader>`: says a point's sentence beneath the chart while it is pointed at, touched or focused, and makes
 * one tab stop of all points: arrow keys go from one to the next along the axis.
 */
class PointReader extends HTMLElement {
  #points: SVGElement[] = [];

  connectedCallback() {
    const left = (point: Element) => point.getBoundingClientRect().left;
    this.#points = [...this.querySelectorAll<SVGElement>('svg [tabindex]')].sort((a, b) => left(a) - left(b));
    this.#points.forEach((point, index) => point.setAttribute('tabindex', index === 0 ? '0' : '-1'));
    for (const type of ['pointerover', 'focusin', 'keydown', 'click']) this.addEventListener(type, this);
    this.querySelector('output')!.hidden = false;
  }

  handleEvent(event: Event) {
    const point = (event.target as Element).closest<SVGElement>('svg [tabindex]');
    if (!point) return;
    if (event instanceof KeyboardEvent) this.#step(event, point);
    else this.querySelector('output')!.textContent = point.getAttribute('aria-label');
  }

  #step(event: KeyboardEvent, from: SVGElement) {
    const steps: Record<string, number> = {
      ArrowRight: 1,
      ArrowDown: 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      Home: -this.#points.length,
      End: this.#points.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = Math.min(this.#points.length - 1, Math.max(0, this.#points.indexOf(from) + step));
    from.setAttribute('tabindex', '-1');
    this.#points[index]!.setAttribute('tabindex', '0');
    this.#points[index]!.focus();
  }
}

customElements.define('point-reader', PointReader);
