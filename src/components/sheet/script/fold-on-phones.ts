/**
 * Folds, on a phone, the sections that come after the conditions and the expenses: each opens by its heading. Without script,
 * on a wider screen and on paper they are all open.
 */
export function foldOnPhones(): void {
  const phone = matchMedia('(max-width: 47.99rem)');
  const folds: HTMLDetailsElement[] = [];
  const openFor = () => {
    const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    const fold = place?.closest<HTMLDetailsElement>('.sheet-fold');
    if (fold && !fold.open) {
      fold.open = true;
      place?.scrollIntoView();
    }
  };
  const openAll = () => {
    for (const fold of folds) fold.open = true;
  };
  const fold = () => {
    if (!phone.matches) return openAll();
    if (folds.length > 0) return;
    for (const heading of document.querySelectorAll<HTMLElement>('.foldable')) folds.push(folded(heading));
    openFor();
  };
  fold();
  phone.addEventListener('change', fold);
  addEventListener('hashchange', openFor);
  addEventListener('beforeprint', openAll);
}

/** Puts a heading and what follows it, up to the next, in a section that opens. */
function folded(heading: HTMLElement): HTMLDetailsElement {
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  fold.className = 'sheet-fold';
  heading.before(fold);
  for (
    let next = fold.nextElementSibling;
    next && (next === heading || !ENDS.test(next.className + next.tagName));
    next = fold.nextElementSibling
  )
    fold.append(next);
  // A window made narrow: what opens a section holds nothing else to press.
  heading.querySelector('.copy-link')?.remove();
  summary.append(heading);
  fold.prepend(summary);
  return fold;
}

/** What is of no section: the next heading, and the foot of the sheet. */
const ENDS = /H2$|note|doors|no-print/;
