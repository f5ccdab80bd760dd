import './contents-list.ts';
import './language-links.ts';
import './theme-choice.ts';
