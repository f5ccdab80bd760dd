// What reads and sorts the rows and points of figures.
import '../point-reader.ts';
import '../range-filter.ts';
