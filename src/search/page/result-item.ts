import { fillTemplate, inside } from '../fill-template.ts';
import { KINDS } from './kinds.ts';
import type { PageResult } from './page-result.ts';

/** A result as an item of the list; every word in it is set as text. */
export function resultItem(result: PageResult): HTMLElement {
  const item = fillTemplate('result');
  const { kind, axis, section } = result;
  const kicker = [kind && KINDS[kind]?.one, axis && `Axe ${axis}`].filter(Boolean).join(' · ');
  if (axis) item.classList.add(`axis-${axis}`);
  inside(item, '.found-kind').textContent = kicker;
  const link = inside<HTMLAnchorElement>(item, 'a');
  link.href = result.href;
  link.textContent = result.title;
  if (section !== undefined) link.append(sectionName(section));
  inside(item, '.excerpt').append(...result.excerpt.map(({ text, marked }) => (marked ? mark(text) : text)));
  const others = inside(item, '.others');
  others.hidden = result.others.length === 0;
  others.append(...result.others.map(({ title, href }) => otherSection(title, href)));
  return item;
}

function sectionName(title: string): HTMLElement {
  const name = document.createElement('span');
  name.textContent = ` : ${title}`;
  return name;
}

function mark(text: string): HTMLElement {
  const marked = document.createElement('mark');
  marked.textContent = text;
  return marked;
}

function otherSection(title: string, href: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  item.append(link);
  return item;
}
