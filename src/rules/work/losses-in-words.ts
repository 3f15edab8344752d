import { count, figure } from '../../french/plural.ts';
import { textAt } from './bounds.ts';
import type { Cut, Losses } from './plain-reader.ts';
import { ALL_PARTS } from './workbench.ts';

const NAMED = 3;

/** What a reading could not keep whole, in sentences; empty when it kept everything. */
export function lossesInWords({ dropped, cut }: Losses): string {
  const lists = cut.filter(({ kind }) => kind === 'list');
  const texts = cut.filter(({ kind }) => kind === 'text');
  return [
    ...lists.slice(0, NAMED).map(listWords),
    lists.length > NAMED && moreLists(lists.length - NAMED),
    texts.length === 1 && `1 texte trop long a été raccourci à ${figure(texts[0]?.kept ?? 0)} caractères.`,
    texts.length > 1 && `${figure(texts.length)} textes trop longs ont été raccourcis.`,
    dropped.length > 0 && droppedWords(dropped),
  ]
    .filter((words) => words !== false)
    .join(' ');
}

function listWords({ path, kept, found }: Cut): string {
  const steps = path.split('.');
  const lists = ALL_PARTS.find(([key]) => key === steps[0])?.[1].lists;
  const name = textAt(lists ?? {}, steps.at(-1) ?? '') ?? 'éléments';
  return `Il y avait ${figure(found)} ${name} ; le guide en tient ${figure(kept)} au plus, et garde le début de la liste.`;
}

function moreLists(more: number): string {
  return `${count(more, 'autre liste trop longue a été raccourcie', 'autres listes trop longues ont été raccourcies')} de même.`;
}

function droppedWords(dropped: readonly string[]): string {
  const { length } = dropped;
  const what = count(length, 'élément illisible a été laissé', 'éléments illisibles ont été laissés');
  return `${what} de côté (${dropped.slice(0, NAMED).join(', ')}${length > NAMED ? '…' : ''}).`;
}
