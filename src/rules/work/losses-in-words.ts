import { count, figure } from '../../french/plural.ts';
import type { Answers } from '../decision/decision-table.ts';
import { textAt } from './bounds.ts';
import type { Cut, Losses } from './plain-reader.ts';
import type { Works } from './workbench.ts';

/** The names of the lists and of the records that a part keeps, at any depth. */
type ListName<Work> = Work extends readonly (infer Item)[]
  ? ListName<Item>
  : Work extends object
    ? {
        [Key in keyof Work & string]:
          (Work[Key] extends readonly unknown[] | Answers ? Key : never) | ListName<Work[Key]>;
      }[keyof Work & string]
    : never;

const LISTS: Readonly<Record<ListName<Works>, string>> = {
  lines: 'dépenses',
  resources: 'ressources',
  leftOut: 'indicateurs écartés',
  own: 'indicateurs',
  sessions: 'séances',
  answers: 'réponses',
  values: 'cases remplies',
  overall: 'cases remplies',
};
const NAMED = 3;

/** What a reading could not keep whole, in sentences; empty when it kept everything. */
export function lossesInWords({ dropped, cut }: Losses): string {
  const lists = cut.filter(({ kind }) => kind === 'list');
  const texts = cut.filter(({ kind }) => kind === 'text');
  return [
    ...lists.slice(0, NAMED).map(listWords),
    texts.length === 1 && `1 texte trop long a été raccourci à ${figure(texts[0]?.kept ?? 0)} caractères.`,
    texts.length > 1 && `${figure(texts.length)} textes trop longs ont été raccourcis.`,
    dropped.length > 0 && droppedWords(dropped),
  ]
    .filter((words) => words !== false)
    .join(' ');
}

function listWords({ path, kept, found }: Cut): string {
  const name = textAt(LISTS, path.split('.').at(-1) ?? '') ?? 'éléments';
  return `Il y avait ${figure(found)} ${name} ; le guide en tient ${figure(kept)} au plus, et garde le début de la liste.`;
}

function droppedWords(dropped: readonly string[]): string {
  const { length } = dropped;
  const what = count(length, 'élément illisible a été laissé', 'éléments illisibles ont été laissés');
  return `${what} de côté (${dropped.slice(0, NAMED).join(', ')}${length > NAMED ? '…' : ''}).`;
}
