import { findDepartements, nearestDepartements } from '../../../rules/departement/find-departement.ts';
import type { DepartementName } from '../../../rules/departement/names.ts';

/** Opens the page of the département that one types; says which there are when several, or none, answer. */
const form = document.querySelector<HTMLFormElement>('[data-find]');
const input = form?.querySelector('input');
const told = form?.querySelector<HTMLElement>('[data-found]');
if (form && input && told) {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.departements a')];
  const all = links.map((link) => ({
    ...(JSON.parse(link.dataset['departement'] ?? '') as DepartementName),
    href: link.href,
  }));
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = findDepartements(input.value, all);
    const [only] = found;
    if (only && found.length === 1) {
      location.assign(only.href);
      return;
    }
    const typed = input.value.trim();
    const shown = found.length > 0 ? found : typed === '' ? [] : nearestDepartements(typed, all);
    told.replaceChildren(
      found.length > 0
        ? 'Plusieurs répondent : '
        : typed === ''
          ? 'Écrivez un nom ou un numéro.'
          : `Aucun département ne s’appelle « ${typed} ». Peut-être : `,
      ...shown.flatMap(({ id, name, href }, i) => {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = `${name} (${id})`;
        return i === 0 ? [link] : [', ', link];
      }),
    );
  });
}
