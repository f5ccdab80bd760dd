// What every page gets, as one small file: it is fetched once, and each element wakes only where it stands.
import './contents-list.ts';
import './copy-table.ts';
import './language-links.ts';
import './share-page.ts';
import './theme-choice.ts';
