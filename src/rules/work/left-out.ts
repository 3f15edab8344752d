import { count } from '../../french/plural.ts';

/** Says how much of a link means nothing here. */
export function leftOut(unread: number): string {
  return count(
    unread,
    'élément du lien n’a pas été reconnu : il a été laissé de côté.',
    'éléments du lien n’ont pas été reconnus : ils ont été laissés de côté.',
  );
}
