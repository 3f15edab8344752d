import { element } from '../../safety/element.ts';

/** A suggestion under a field: what it is called, what it is, where it leads. */
export interface Suggestion {
  label: string;
  kind: string;
  /** What was understood beside it. */
  says?: string | undefined;
  href: string;
}

/**
 * The panel of a combobox, under its field, still hidden: a list that the combobox walks, where its length is `said`
 * aloud, and what stands beside it whether the list is open or not.
 */
export function suggestionPanel(field: HTMLInputElement) {
  const list = element('ul', {
    id: `${field.id}-list`,
    role: 'listbox',
    'aria-label': 'Suggestions',
    hidden: true,
  });
  const panel = element('div', { className: 'suggestions no-print', hidden: true }, list);
  const said = element('p', { className: 'visually-hidden', 'aria-live': 'polite' });
  field.after(panel, said);
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  const show = () => {
    panel.hidden = list.hidden && panel.children.length === 1;
  };
  return {
    list,
    said,
    /** Puts something before or after the list, or nothing. */
    place(beside?: HTMLElement, first?: boolean): void {
      // To take the list out and put it back is to style and lay it out anew, at each letter.
      if (!beside && panel.children.length === 1) return;
      panel.replaceChildren(list);
      if (beside) panel[first ? 'prepend' : 'append'](beside);
      show();
      if (first) beside?.scrollIntoView({ block: 'nearest' });
    },
    /** Opens or closes the list; what stands beside it stays. */
    open(open: boolean): void {
      list.hidden = !open;
      show();
    },
  };
}

/** A suggestion as it is drawn; it keeps where it leads. */
export type Option = HTMLElement & { href?: string | undefined };

/** One suggestion, as text; whether it is selected is the combobox’s to say. */
export function optionItem({ label, kind, says = '', href }: Suggestion, id: string): Option {
  const small = (text: string) => element('small', {}, text);
  const about = says ? [small(kind), ' ', small(says)] : [small(kind)];
  const option = { id, role: 'option', href } as const;
  return element('li', option, label, ' ', ...about);
}
