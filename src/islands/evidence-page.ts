import './contents-list.ts';
import './language-links.ts';
import './point-reader.ts';
import './range-filter.ts';
import './theme-choice.ts';
