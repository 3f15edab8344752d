import { askMore, stricterOn } from '../../rules/departement/precisions.ts';
import { answerOfLink } from '../../rules/departement/answer-of-link.ts';
import { fillAnswers } from './fill-answers.ts';
import { fillRules, markMatrix } from './fill-rules.ts';
import { fillSheet } from './fill-sheet.ts';
import { mark } from '../mark.ts';
import { all, put } from '../put.ts';
import { onPrecisions, precisionsHere } from '../precisions-here.ts';

/** Where a link shows the verdict that it leads to: a suggestion, a result, a cell, the end of a way. */
const VERDICTS =
  '[role=option], [data-result] + p a, .strand-strip a, .expense-map td a, a.ends, .glance-columns a, [data-compare] td a';

/** What shows many verdicts at once, and the precisions of them all below. */
const MANY = '.part > .strand-strip, .expense-map, .matrix, .glance-columns, [data-compare]';

/** Writes all over the page what the Caf adds to its verdicts, and again whenever either changes. */
export function keepFilled(): void {
  onPrecisions(fill);
  // Each run leaves as it is what says the same: what it writes itself ends there.
  new MutationObserver(() => {
    if (precisionsHere().precisions.length > 0) fill();
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['name', 'strand', 'href', 'data-verdict', 'data-answer', 'hidden'],
  });
}

function fill(): void {
  fillAnswers();
  fillSheet();
  fillRules();
  for (const link of all<HTMLAnchorElement>(VERDICTS)) markLink(link);
  markMatrix();
  for (const many of all(MANY)) sayBelow(many);
}

/** A verdict that a link shows says by itself that the Caf asks more; where it leads, all is said. */
function markLink(link: HTMLAnchorElement): void {
  const { pathname, hash } = new URL(link.href, location.href);
  const answer = answerOfLink(pathname, hash);
  const { precisions, own } = precisionsHere();
  const stricter = answer ? stricterOn(precisions, answer) : [];
  mark(link, stricter.length > 0 ? askMore(stricter, own) : '');
}

/** Under what shows many verdicts, each stricter precision of those in sight, whole. */
function sayBelow(many: Element): void {
  const { precisions } = precisionsHere();
  const links = [...many.querySelectorAll<HTMLAnchorElement>('[data-asks-more]')];
  const shown = links.filter((link) => !link.closest('[hidden]'));
  const answers = shown.flatMap((link) => {
    const { pathname, hash } = new URL(link.dataset['of'] ?? link.href, location.href);
    return answerOfLink(pathname, hash) ?? [];
  });
  const said = precisions.filter((each) => answers.some((answer) => stricterOn([each], answer).length > 0));
  put(many, 'below', many, 'afterend', said, { named: true });
}
