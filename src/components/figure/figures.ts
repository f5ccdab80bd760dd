import { contactPay } from '../../figures/contact-pay.ts';
import { counterToPhone } from '../../figures/counter-to-phone.ts';
import { gapOverTime } from '../../figures/gap-over-time.ts';
import { officeSize } from '../../figures/office-size.ts';
import { payByRung } from '../../figures/pay-by-rung.ts';
import { payIndia } from '../../figures/pay-india.ts';
import { payRange } from '../../figures/pay-range.ts';
import type { FigureSize, FigureView } from '../../figures/view.ts';
import { workMix } from '../../figures/work-mix.ts';
import type { Site } from '../../load/site.ts';
import CounterToPhone from '../chart/CounterToPhone.astro';
import Dumbbells from '../chart/Dumbbells.astro';
import PayByRung from '../chart/PayByRung.astro';
import People from '../chart/People.astro';
import RangeBars from '../chart/RangeBars.astro';
import Scatter from '../chart/Scatter.astro';
import YearLines from '../chart/YearLines.astro';

/** One figure: what it shows in one language, and the component that draws that. */
interface Figure {
  view: (site: Site, size: FigureSize) => FigureView;
  Chart: (props: Record<string, unknown>) => unknown;
}

/** Ties a view to a component that takes exactly what the view gives; from here on the props are only passed through. */
function draw<Chart>(view: (site: Site, size: FigureSize) => FigureView<Chart>, Chart: (props: Chart) => unknown): Figure {
  return { view, Chart } as Figure;
}

/** Every figure by its id. A new chart is new files and one line here. */
export const figures: Readonly<Record<string, Figure>> = {
  'contact-pay': draw(contactPay, Scatter),
  'counter-to-phone': draw(counterToPhone, CounterToPhone),
  'gap-over-time': draw(gapOverTime, YearLines),
  'office-size': draw(officeSize, People),
  'pay-by-rung': draw(payByRung, PayByRung),
  'pay-india': draw(payIndia, RangeBars),
  'pay-range': draw(payRange, RangeBars),
  'work-mix': draw(workMix, Dumbbells),
};

/** The figure with this id; an id that nothing draws stops the build. */
export function figureOf(id: string): Figure {
  const figure = figures[id];
  if (!figure) throw new Error(`no figure "${id}"; there are: ${Object.keys(figures).join(', ')}`);
  return figure;
}
