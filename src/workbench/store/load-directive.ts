import type { ClientDirective } from 'astro';
import { keepAddressMended } from '../../controls/fragment/mend-address.ts';
import { giveTextsBack } from '../../controls/island/given-back.ts';
import { healOnce, startIsland } from '../../controls/island/unstarted.ts';
import { workKeys } from './own-keys.ts';

// This runs inline, just before the tool’s HTML is read: early enough to hide the empty state when there is work to
// bring back, and to catch what the reader does while the script loads. Each gesture is made again once the tool answers.
const page = document.documentElement;
const early = new Map<Element, () => void>();
keepAddressMended();
giveTextsBack();
healOnce();
if (location.hash.length > 1 || remembers()) page.dataset.restoring = '';

document.addEventListener(
  'click',
  (event) => {
    const button = within(event.target)?.closest<HTMLElement>('button');
    if (!button) return;
    keep(button, () => button.click());
    // The tool may hear already: made twice, what opens would close.
    event.stopPropagation();
  },
  { capture: true },
);
document.addEventListener('change', ({ target }) => {
  const field = within(target);
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    const { checked } = field;
    keep(field, () => {
      // A click makes the choice again, from the other one.
      field.checked = !checked;
      field.click();
    });
  } else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    const { value, files } = field as HTMLInputElement;
    keep(field, () => {
      // What a file field holds can’t be written again, and is still there.
      if (!files) field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
});
document.addEventListener('tool-ready', () => {
  for (const again of early.values()) again();
  early.clear();
});

/** Loads a tool of the workbench at once. */
const loadTool: ClientDirective = startIsland;

export default loadTool;

/** What a gesture was made on, when it is a part of a tool that doesn’t answer yet. */
function within(target: EventTarget | null): Element | null {
  const part = target instanceof Element && page.dataset.ready === undefined ? target : null;
  return part?.closest('.workbench') ? part : null;
}

/** The last gesture on an element is the one to make again, in its turn; what is no longer there asks nothing. */
function keep(element: Element, again: () => void): void {
  early.delete(element);
  early.set(element, () => {
    if (element.isConnected) again();
  });
}

function remembers(): boolean {
  try {
    return [sessionStorage, localStorage].some((storage) => workKeys(storage).length > 0);
  } catch {
    return false;
  }
}
