import { element } from '../../safety/element.ts';
import { fillTemplate, inside } from '../fill-template.ts';
import { KINDS, isPageKind } from './kinds.ts';
import type { PageResult } from './page-result.ts';

/** A result as an item of the list; every word in it is set as text. */
export function resultItem(result: PageResult): HTMLElement {
  const item = fillTemplate('result');
  const { kind, axis, section } = result;
  const kicker = [kind && isPageKind(kind) && KINDS[kind].one, axis && `Axe ${axis}`]
    .filter(Boolean)
    .join(' · ');
  if (axis) item.classList.add(`axis-${axis}`);
  inside(item, '.found-kind').textContent = kicker;
  const link = inside<HTMLAnchorElement>(item, 'a');
  link.href = result.href;
  link.textContent = result.title;
  if (section !== undefined) link.append(element('span', {}, ` : ${section}`));
  inside(item, '.excerpt').append(
    ...result.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
  );
  const others = inside(item, '.others');
  others.hidden = result.others.length === 0;
  others.append(...result.others.map(({ title, href }) => element('li', {}, element('a', { href }, title))));
  return item;
}
