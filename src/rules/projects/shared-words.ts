import { listOf } from '../../french/list.ts';
import { showAmount } from '../money/money.ts';
import type { SharedLine } from './shared-lines.ts';
import type { ProjectDossier } from './whole-dossier.ts';

type Named = Pick<ProjectDossier, 'name'>;

/** What a shared line is, where it stands, and what of it counts when its projects do not agree. */
export function sharedWords(line: SharedLine, projects: readonly Named[]): string {
  return [`${sharedName(line)}, ${sharedPlaces(line, projects)}.`, ...differences(line, projects)].join(' ');
}

/** Its label, the one that counts. */
export function sharedName({ places }: SharedLine): string {
  const { label = '' } = places.find(({ counted }) => counted) ?? {};
  return label.trim() || 'Sans libellé';
}

/** « 300 € dans « Café » et 200 € dans « Sorties » », or the amount that all of them have. */
export function sharedPlaces({ places, differ }: SharedLine, projects: readonly Named[]): string {
  const name = (rank: number) => `« ${projects[rank]?.name ?? ''} »`;
  const written = (amount: number | null) => (amount === null ? 'montant à écrire' : showAmount(amount));
  if (differ.amounts)
    return listOf(places.map(({ rank, amount }) => `${written(amount)} dans ${name(rank)}`));
  return `${written(places[0]?.amount ?? null)} dans ${listOf(places.map(({ rank }) => name(rank)))}`;
}

/** What to know where the projects write another amount, or are given another answer: nothing is chosen in silence. */
export function differences({ places, differ }: SharedLine, projects: readonly Named[]): string[] {
  const kept = places.find(({ counted }) => counted);
  const amount = kept?.amount ?? null;
  return [
    ...(differ.amounts
      ? [
          `Les montants diffèrent : le total du dossier compte le plus grand${amount === null ? '' : `, ${showAmount(amount)}`}. Si chaque projet n’en porte qu’une part, ne la partagez pas : chaque part comptera.`,
        ]
      : []),
    ...(differ.answers
      ? [
          `La réponse change d’un projet à l’autre : le total du dossier suit celle de « ${projects[kept?.rank ?? 0]?.name ?? ''} ».`,
        ]
      : []),
  ];
}

/** What a line says of itself in its own budget: « partagée avec « Sorties » »; nothing where it is not. */
export function sharedWith(
  shared: readonly SharedLine[],
  projects: readonly Named[],
  list: SharedLine['list'],
  rank: number,
  item: string,
): string | null {
  const line = shared.find(
    (each) => each.list === list && each.places.some((place) => place.rank === rank && place.item === item),
  );
  if (!line) return null;
  const others = line.places.filter((place) => place.rank !== rank);
  const counts = others.find(({ counted }) => counted);
  const names = listOf(others.map((place) => `« ${projects[place.rank]?.name ?? ''} »`));
  return `partagée avec ${names}${counts ? `, comptée dans « ${projects[counts.rank]?.name ?? ''} »` : ''}`;
}
