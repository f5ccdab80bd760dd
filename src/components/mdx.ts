import Comparison from './compare/Comparison.astro';
import Differences from './compare/Differences.astro';
import Figure from './figure/Figure.astro';
import InfographicFigure from './figure/InfographicFigure.astro';
import MethodFiles from './figure/MethodFiles.astro';

/** The tags that editors may write in a section of the article or of the method; src/words/schema/tags.ts has the same list with its attributes. */
export const sectionTags = { Comparison, Differences, Figure, Infographic: InfographicFigure, MethodFiles };
