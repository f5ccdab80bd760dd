import '../range-filter.ts';
