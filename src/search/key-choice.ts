import { inside } from './fill-template.ts';

const SHORTCUT = 'aria-keyshortcuts';

/** Lets the reader do without the key « / »: the box of the page shows what the field says, and keeps what is chosen. */
export function startKeyChoice(): void {
  const choice = inside(document, '[data-key-choice]');
  const box = inside<HTMLInputElement>(choice, 'input');
  const field = inside(document, '#header-search');
  box.checked = field.hasAttribute(SHORTCUT);
  choice.hidden = false;
  box.addEventListener('change', () => {
    const { checked } = box;
    const kept = keep(choice.dataset['keyChoice'] ?? '', checked);
    if (!kept) box.checked = !checked;
    else if (checked) field.setAttribute(SHORTCUT, '/');
    else field.removeAttribute(SHORTCUT);
    inside(choice, '[role=status]').textContent = kept
      ? `C’est noté sur cet appareil : la touche ${checked ? 'mène' : 'ne mène plus'} à la recherche.`
      : 'Votre navigateur refuse de garder ce choix.';
  });
}

/** Keeps the choice on this device, under a key of the page; false when the browser refuses. */
function keep(key: string, on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'oui');
    return true;
  } catch {
    return false;
  }
}
