import { inventedSite } from '../examples/invented-site.ts';
import { describeAstro } from './astro.ts';

describeAstro({ content: inventedSite() });
