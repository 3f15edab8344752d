/** A suggestion under a field: what it is called, what it is, where it leads. */
export interface Suggestion {
  label: string;
  kind: string;
  href: string;
}

/** The list of a combobox, under its field, still hidden, and the place where its length is said aloud. */
export function suggestionList(field: HTMLInputElement): { list: HTMLElement; said: HTMLElement } {
  const list = document.createElement('ul');
  list.id = `${field.id}-list`;
  list.className = 'suggestions';
  list.role = 'listbox';
  list.ariaLabel = 'Suggestions';
  list.hidden = true;
  const said = document.createElement('p');
  said.className = 'visually-hidden';
  said.ariaLive = 'polite';
  field.after(list, said);
  field.setAttribute('aria-controls', list.id);
  field.ariaAutoComplete = 'list';
  return { list, said };
}

/** One suggestion, as text. */
export function optionItem({ label, kind }: Suggestion, id: string): HTMLElement {
  const item = document.createElement('li');
  item.id = id;
  item.role = 'option';
  const what = document.createElement('small');
  what.textContent = kind;
  item.append(label, ' ', what);
  return item;
}
