/**
 * The place that is being read, as a fragment: the last of all that have an id whose top has passed a third of the
 * screen. Ids are the same in every language. Empty at the top of the page.
 */
export function nearestPlace(): string {
  if (scrollY === 0) return '';
  const passed = [...document.querySelectorAll('main [id]:not(h2, p, svg *)')].filter(
    (element) => element.getBoundingClientRect().top <= innerHeight / 3,
  );
  const place = passed.at(-1);
  return place ? `#${place.id}` : '';
}
