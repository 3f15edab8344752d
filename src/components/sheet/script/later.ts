import copyLink from '../../../styles/controls/copy-link.css?inline';
import fold from '../../../styles/controls/fold.css?inline';
import { addCopyLinks } from './copy-links.ts';
import { foldOnPhones } from './fold-on-phones.ts';
import { followContents } from './follow-contents.ts';

if ('adoptedStyleSheets' in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(copyLink + fold);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
followContents();
foldOnPhones();
addCopyLinks();
