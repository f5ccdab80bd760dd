// One small file for every page: it is fetched once, and each element wakes only where it stands.
import './contents-list.ts';
import './copy-table.ts';
import './language-links.ts';
import './point-reader.ts';
import './range-filter.ts';
import './remembered-locale.ts';
import './share-page.ts';
import './theme-choice.ts';
