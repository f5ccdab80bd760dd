import { describeAstro } from '../second-site/astro.ts';

describeAstro({});
