import { SIGNS } from '../../phrases/danger/answers.ts';
import type { Content } from '../content.ts';
import { unknown } from './needs.ts';

/** Numbers, pages, groups and kinds of danger that the words of danger name and that do not exist. */
export function unknownInDanger({
  danger,
  safety,
  needs,
}: Pick<Content, 'danger' | 'safety' | 'needs'>): string[] {
  const numbers = safety.numbers.filter(({ by }) => by === 'tel').map(({ number }) => number);
  const pages = needs.map(({ need }) => `/parents/${need.id}/`);
  const groups = [...Object.keys(danger.groups), ...Object.keys(danger.people)];
  return [
    ...danger.answers.flatMap(({ id, rows, page }) => [
      ...unknown(`danger.yaml: answers › ${id} › rows`, rows.flat(), numbers, 'un numéro de safety.yaml'),
      ...unknown(
        `danger.yaml: answers › ${id} › page`,
        page ? [page] : [],
        pages,
        'une page pour les parents',
      ),
    ]),
    ...danger.signs.flatMap(({ id, alone, lived, borne, unless }) => [
      ...unknown(`danger/${id}.yaml`, [id], SIGNS, 'un signe de danger : renommez le fichier'),
      ...unknown(
        `danger/${id}.yaml`,
        called({ alone, lived, borne, unless }),
        groups,
        'un groupe de danger.yaml',
      ),
    ]),
    ...unknown(
      'danger.yaml',
      called({ now: danger.now, peers: danger.peers, project: danger.project, sponsor: danger.sponsor }),
      groups,
      'un groupe de danger.yaml',
    ),
  ];
}

/** The groups that expressions call by « @ ». */
function called(lists: Readonly<Record<string, readonly string[]>>): string[] {
  const texts = Object.values(lists).flat();
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/@([a-zA-Z-]+)/g)].map(([, name = '']) => name))),
  ];
}
