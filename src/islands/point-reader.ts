/** How near a finger must come to a mark, in CSS pixels. */
const reach = 24;

/**
 * `<point-reader>`: says the sentence of the nearest point beneath the chart while it is pointed at, touched or focused,
 * and makes one tab stop of all points: arrow keys go from one to the next along the axis. Of several drawings of the
 * same points a reader sees one.
 */
class PointReader extends HTMLElement {
  connectedCallback() {
    for (const drawing of this.querySelectorAll('svg'))
      pointsOf(drawing).forEach((point, index) => point.setAttribute('tabindex', index === 0 ? '0' : '-1'));
    for (const type of ['pointermove', 'pointerdown', 'focusin', 'keydown']) this.addEventListener(type, this);
  }

  handleEvent(event: Event) {
    const focused = (event.target as Element).closest<SVGElement>('svg [data-id]');
    if (event instanceof KeyboardEvent) {
      if (focused) step(event, focused);
      return;
    }
    const point = event instanceof PointerEvent ? nearest(event) : focused;
    if (point) this.querySelector('output')!.textContent = point.getAttribute('aria-label');
  }
}

/** The point within reach that is nearest to the finger. */
function nearest({ clientX, clientY, target }: PointerEvent): SVGElement | undefined {
  const distance = (point: SVGElement) => Math.hypot(middle(point).x - clientX, middle(point).y - clientY);
  const drawing = (target as Element).closest('svg');
  const near = drawing ? pointsOf(drawing).filter((point) => distance(point) <= reach) : [];
  return near.sort((a, b) => distance(a) - distance(b))[0];
}

/** Goes along the axis by the arrow keys; the points of a drawing are one tab stop. */
function step(event: KeyboardEvent, from: SVGElement): void {
  const points = pointsOf(from.closest('svg')!);
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Home: -points.length,
    End: points.length,
  };
  const by = steps[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const index = Math.min(points.length - 1, Math.max(0, points.indexOf(from) + by));
  from.setAttribute('tabindex', '-1');
  points[index]!.setAttribute('tabindex', '0');
  points[index]!.focus();
}

/** The points of a drawing along its axis. */
function pointsOf(drawing: SVGElement): SVGElement[] {
  return [...drawing.querySelectorAll<SVGElement>('[data-id]')].sort((a, b) => middle(a).x - middle(b).x);
}

/** Where a point's mark is drawn; its label may stand anywhere around it. */
function middle(point: SVGElement): { x: number; y: number } {
  const { left, top, width, height } = point.querySelector('.mark')!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

customElements.define('point-reader', PointReader);
