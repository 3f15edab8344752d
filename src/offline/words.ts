import { count } from '../french/plural.ts';
import { copyOf } from './worker/mark-page.ts';
import type { Copy, Why } from './said.ts';

/** « 4,8 Mo ». */
export function megabytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100_000) / 10).toFixed(1).replace('.', ',').replace(',0', '')} Mo`;
}

/** What a reader is told before anything is downloaded. */
export const OFFER =
  'Les fiches, les règles, les outils et la recherche s’ouvriront sans réseau, sur cet appareil. Ni les pages pour les parents, ni vos recherches, ni votre travail n’entrent dans cette copie.';

/** What is kept, how much and since when. */
export function keptWords({ at, bytes, pages, place }: Copy, names: string): string {
  const along = place === '' ? '' : `, avec le département ${names}`;
  return `${count(pages, 'page')}${along}, ${megabytes(bytes)} sur cet appareil. C’est la ${copyOf(at)}.`;
}

/** Why a copy was not made, and what stays. */
export const WHY: Readonly<Record<Why, string>> = {
  network: 'Le réseau s’est interrompu : rien n’a été gardé de nouveau. Réessayez.',
  changed:
    'Le site changeait pendant la copie : rien n’a été gardé de nouveau. Rechargez la page, puis réessayez.',
  full: 'Il n’y a plus assez de place sur cet appareil : rien n’a été gardé de nouveau. Libérez-en, puis réessayez.',
  other:
    'Ce navigateur refuse de garder le site : rien n’a été gardé de nouveau. En navigation privée, c’est souvent le cas.',
};
