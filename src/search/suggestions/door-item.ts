import { element } from '../../safety/element.ts';
import { url } from '../../url.ts';
import type { ShownDoor } from '../doors.ts';
import { fillTemplate, inside } from '../fill-template.ts';
import { questionAddress } from '../page/found-words.ts';

/** A door as an item of the results; a word with several senses is a question, and each sense an answer to choose. */
export function doorItem(door: ShownDoor, query: string): HTMLElement {
  const item = fillTemplate(door.kind === 'sens' ? 'question' : 'door');
  inside(item, '.found-kind').textContent = door.what;
  if (door.kind === 'sens') {
    inside(item, 'h2').textContent = door.label;
    inside(item, 'ul').append(...door.options.map(({ label, address }) => choice(label, address)));
    return item;
  }
  const link = inside<HTMLAnchorElement>(item, 'a[data-result]');
  link.href = url(door.address);
  link.textContent = door.name;
  const { read, says = '', state = '' } = door;
  // What the query says counts for its own link alone: so does the answer that rests on it.
  if (read)
    link.after(element('p', {}, element('a', { href: url(read) }, state ? `${says} · ${state}` : says)));
  const said = inside(item, '[data-said]');
  said.hidden = door.kind !== 'silence';
  inside<HTMLAnchorElement>(said, 'a').href = questionAddress(query);
  return item;
}

function choice(label: string, address: string): HTMLElement {
  const link = element('a', { href: url(address) }, label);
  link.dataset['result'] = '';
  return element('li', {}, link);
}
