import { count } from '../../french/plural.ts';
import { type Option, type Suggestion, optionItem, suggestionPanel } from './suggestion-list.ts';

/** What a text leads to: suggestions to choose from, and what stands beside their list. */
export interface Answer {
  suggestions: readonly Suggestion[];
  beside?: HTMLElement;
  /** Whether that comes before them. */
  first?: boolean;
  /** Said aloud before the count of the suggestions. */
  said?: string;
}

/**
 * Makes a field an editable combobox, after the pattern of the ARIA practices: arrows choose a suggestion, Enter goes
 * there, Escape closes then empties, Home and End go back to the text. The list outlives the closing of a keyboard on the
 * screen: a tap elsewhere closes it. Returns what asks for the answer again: it keeps
 * the choice, and opens nothing that the reader closed, unless `open` says so.
 */
export function startCombobox(
  field: HTMLInputElement,
  answer: (text: string) => Answer,
): (open?: boolean) => void {
  const { list, said, place, open: openList } = suggestionPanel(field);
  const optionAt = (at: number) => list.children[at] as Option | undefined;
  const isOutside = (place: EventTarget | null) =>
    place instanceof Node && !field.parentElement?.contains(place);
  let opening = '';
  let active = -1;
  let wanted = false;
  let answered = '';
  let pause: ReturnType<typeof setTimeout> | undefined;

  function catchUp(): void {
    if (field.value !== answered) show();
  }

  function show(found = answer(field.value)): void {
    answered = field.value;
    const { suggestions, beside, first, said: before = '' } = found;
    opening = before;
    place(beside, first);
    draw(suggestions.map((suggestion, at) => optionItem(suggestion, `${list.id}-${String(at)}`)));
    set(suggestions.length > 0);
    wanted = true;
  }

  /** Puts the options in the list; one that says the same stays. */
  function draw(options: readonly Option[]): void {
    const old = [...list.children] as Option[];
    old.slice(options.length).forEach((option) => option.remove());
    options.forEach((option, at) => {
      const there = old[at];
      if (!there) list.append(option);
      else if (there.textContent !== option.textContent) there.replaceWith(option);
      else there.href = option.href;
    });
  }

  function close(): void {
    set(false);
    wanted = false;
  }

  function set(open: boolean): void {
    openList(open);
    field.setAttribute('aria-expanded', String(open));
    const words = opening + (open ? count(list.children.length, 'suggestion') : '');
    // Aloud once, when the reader pauses.
    clearTimeout(pause);
    pause = setTimeout(() => (said.textContent = words), 800);
    activate(-1);
  }

  function activate(at: number): void {
    active = at;
    [...list.children].forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === at));
      if (i === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${String(at)}`);
  }

  function go(at: number): void {
    const href = optionAt(at)?.href;
    close();
    if (href !== undefined) location.assign(href);
  }

  /** To the next suggestion in a direction; past either end, back to the text. */
  function move(step: number): void {
    if (list.hidden) show();
    const places = list.children.length + 1;
    if (places > 1) activate(((active + 1 + step + places) % places) - 1);
  }

  function empty(): void {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  }

  /** What a key does; false when the field should do what it always does. */
  function press({ key, altKey }: KeyboardEvent): boolean {
    if (key.length > 1) catchUp();
    if (key === 'ArrowDown' && altKey) show();
    else if (key === 'ArrowUp' && altKey) close();
    else if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter' && active >= 0) go(active);
    else if (key === 'Escape' && !list.hidden) close();
    else if (key === 'Escape' && field.value !== '') empty();
    else return false;
    return true;
  }

  /** Looks for what the text leads to, then draws it, each in a task of its own. */
  function follow(): void {
    const text = field.value;
    if (text === answered) return;
    const found = answer(text);
    setTimeout(() => {
      if (field.value === text && answered !== text) show(found);
    });
  }

  // The letter is painted first.
  field.addEventListener('input', () => requestAnimationFrame(() => setTimeout(follow)));
  field.addEventListener('blur', ({ relatedTarget: next }) => {
    // Where a keyboard stands on the screen, to close it leaves the field for nothing: what it hid is to be read now.
    if (isOutside(next) || !matchMedia('(pointer: coarse)').matches) close();
  });
  // A scroll is no tap: it ends before the finger is lifted.
  addEventListener('pointerup', ({ target }) => {
    if (wanted && isOutside(target)) close();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.target === field || list.hidden) return;
    event.preventDefault();
    close();
  });
  // Before what else listens to the field, so that Enter goes to one place only.
  const first = { capture: true };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (press(event)) event.preventDefault();
    else if (event.key === 'Enter') close();
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1);
  };
  field.addEventListener('keydown', onKey, first);
  list.addEventListener('pointerdown', (event) => {
    // The field keeps the focus, and the list stays until the click.
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) go([...list.children].indexOf(target.closest('li') ?? list));
  });
  if (field.value !== '' && document.activeElement === field) show();
  return (open = wanted) => {
    const [chosen, href] = [active, optionAt(active)?.href];
    show();
    if (!open) close();
    else if (href !== undefined && optionAt(chosen)?.href === href) activate(chosen);
  };
}
