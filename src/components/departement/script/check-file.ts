import { type Checked, type CheckData, checkWorkbook } from '../../../departement/check-workbook.ts';

const input = document.querySelector<HTMLInputElement>('[data-check-file]');
const out = document.querySelector<HTMLElement>('[data-checked]');
if (input && out) {
  const data = JSON.parse(input.dataset['checkFile'] ?? '') as CheckData;
  input.closest('[hidden]')?.removeAttribute('hidden');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (!file) return;
    say(out, 'Lecture du classeur…');
    checkWorkbook(file, data).then(
      (checked) => {
        show(out, checked);
        // The same file, once mended, is chosen again.
        input.value = '';
      },
      () => say(out, 'Ce classeur n’a pas pu être lu : enregistrez-le à nouveau en .xlsx, puis recommencez.'),
    );
  });
}

function say(where: HTMLElement, words: string): void {
  where.replaceChildren(element('p', words));
}

function show(where: HTMLElement, checked: Checked): void {
  if ('problems' in checked) {
    const { length } = checked.problems;
    where.replaceChildren(
      element('h3', length === 1 ? 'Un point à corriger' : `${String(length)} points à corriger`),
      list(checked.problems),
    );
    return;
  }
  where.replaceChildren(
    element('h3', checked.title),
    ...checked.parts.flatMap(({ title, lines }) => [element('h4', title), list(lines)]),
    ...(checked.empty.length > 0
      ? [element('p', `Resté vide, donc demandé à la Caf sur la page : ${checked.empty.join(', ')}.`)]
      : []),
  );
}

function list(lines: readonly string[]): HTMLElement {
  const ul = document.createElement('ul');
  ul.append(...lines.map((line) => element('li', line)));
  return ul;
}

function element(name: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
