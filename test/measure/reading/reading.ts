/** Prints how easy each page for parents is to read, as built: npm run -s lisibilite. */
import { existsSync } from 'node:fs';
import { DIST } from '../../site/site.ts';
import { LEAST_EASE, MOST_WORDS, readParentPages } from './parent-pages.ts';

if (!existsSync(DIST)) throw new Error(`No built site in ${DIST}: run « npm run build » first.`);
const pages = readParentPages();
console.log(
  `Kandel–Moles (at least ${String(LEAST_EASE)}), longest sentence in words (at most ${String(MOST_WORDS)}), page`,
);
for (const { path, score, longest } of pages) console.log([score.toFixed(1), longest.words, path].join('\t'));
const hard = pages.filter(({ score, longest }) => score < LEAST_EASE || longest.words > MOST_WORDS);
for (const { path, longest } of hard)
  console.log(`${path}: to lighten; its longest sentence: ${longest.sentence}`);
process.exit(hard.length === 0 && pages.length > 0 ? 0 : 1);
