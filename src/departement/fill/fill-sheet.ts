import { type Precision, precisionsOn } from '../../rules/departement/precisions.ts';
import { precisionsHere } from '../precisions-here.ts';
import { all, put } from '../put.ts';

/** On the sheet of a strand: what bears on it under its title, and each of the others beside its rule. */
export function fillSheet(): void {
  const [, axis, rank] = /\/fiches\/(\d)-(\d)\/$/.exec(location.pathname) ?? [];
  const head = document.querySelector('.sheet-head .lead');
  if (!head || !axis || !rank) return;
  const strand = `${axis}.${rank}`;
  put(head, 'strand', head, 'afterend', ofStrand(strand));
  for (const names of all('.names')) putBeside(names, strand);
  for (const criteria of all('.criteria')) {
    const id = /#action=([\w-]+)/.exec(criteria.querySelector('a[href*="#action="]')?.outerHTML ?? '')?.[1];
    if (id === undefined) continue;
    const lines = [...criteria.querySelectorAll('.checks li')];
    const lineOf = (each: Precision) =>
      each.kind === 'condition' ? lines.find((line) => labelsOf(line)[0] === plain(each.about)) : undefined;
    const found = ofAction(id, strand);
    const above = found.filter((each) => !lineOf(each));
    put(criteria, 'all', criteria, 'afterbegin', above, {
      named: above.some(({ kind }) => kind !== 'action'),
    });
    for (const line of lines)
      put(
        line,
        'own',
        line,
        'beforeend',
        found.filter((each) => lineOf(each) === line),
      );
  }
}

/** What bears on a whole strand. */
export function ofStrand(strand: string): Precision[] {
  return precisionsHere().precisions.filter(
    ({ kind, strands }) => kind === 'volet' && strands?.some((one) => one === strand),
  );
}

/** What bears on an action and its conditions, without what bears on its whole strand. */
export function ofAction(id: string, strand?: string): Precision[] {
  const { precisions } = precisionsHere();
  return precisionsOn(precisions, { kind: 'action', id, strand }).filter(({ kind }) => kind !== 'volet');
}

/** Beside the names of expenses that share a rule: what bears on any of them in the strand. */
export function putBeside(names: Element, strand: string): void {
  const labels = labelsOf(names);
  const group = names.closest('.group');
  const cases = [...(names.parentElement?.querySelectorAll(':scope > dd > p[class]') ?? [])];
  const refused = group?.classList.contains('cases')
    ? undefined
    : (group?.classList.contains('no') ?? (cases.every((each) => each.matches('.no')) ? true : undefined));
  const found = precisionsHere().precisions.filter(
    (each) =>
      each.kind === 'depense' &&
      labels.includes(plain(each.about)) &&
      precisionsOn([each], { kind: 'depense', id: each.target ?? '', strand, refused }).length > 0,
  );
  put(names, 'names', names, names.matches('dt') ? 'beforeend' : 'afterend', found, {
    refused,
    named: labels.length > 1,
  });
}

/** The labels that an element holds, without its sources and what follows them. */
function labelsOf(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('small, .local-said').forEach((each) => each.remove());
  return plain(copy.textContent).split(' · ');
}

/** A text without what its typesetting changed. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}
