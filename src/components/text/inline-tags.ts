import BackMark from './BackMark.astro';
import FrontMark from './FrontMark.astro';
import Pay from './Pay.astro';
import Ratio from './Ratio.astro';
import TextLink from './TextLink.astro';

/** What may stand inside a sentence of any content file. */
export const inlineTags = { a: TextLink, Front: FrontMark, Back: BackMark, Pay, Ratio };
