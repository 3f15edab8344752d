import { element } from '../safety/element.ts';

/** Adds to a verdict, in a few words, that the Caf asks more, or takes them back. */
export function mark(verdict: Element, words: string): void {
  const within = verdict.querySelector('.tip') ?? verdict;
  const old = within.querySelector('.local-more');
  if ((old?.textContent ?? '') === words) return;
  old?.remove();
  if (words !== '') within.append(element('span', { className: 'local-more' }, words));
  verdict.toggleAttribute('data-asks-more', words !== '');
}
