import './contents-list.ts';
import './copy-table.ts';
import './language-links.ts';
import './share-page.ts';
import './theme-choice.ts';
