// What most pages have: one small file, fetched once, and each element wakes only where it stands.
import '../copy-table.ts';
import '../language-links.ts';
import '../share-page.ts';
import '../theme-choice.ts';
