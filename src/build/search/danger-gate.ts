import { isLittle } from '../../search/doors/little-words.ts';
import { rootOf } from '../../search/doors/word-forms.ts';
import { plainOf, typedWords } from '../../search/danger/danger-words.ts';
import type { DangerData } from '../../search/danger/danger-data.ts';

// Words of every phrase about families: they tell nothing of a danger, when another word of the expression does.
const COMMON = new Set(
  `ecole college maison nuit soir jour telephone photo video argent manger partir prendre mettre sortir donner
  parler dire jamais toujours trop mal fort seul vie jeux internet reseaux avoir aller devant derriere chambre tete corps
  bras lit pere mere parents groupe peux veux veut vais plus pas rien aide appeler`.split(/\s+/),
);

/**
 * The fewest words such that every expression of danger holds one: a phrase with none of them says no danger. Common
 * words are taken only where nothing else is left.
 */
export function gateWords({ signs, people }: Pick<DangerData, 'signs' | 'people'>): string[] {
  const persons = new Set(
    Object.values(people)
      .flat()
      .flatMap((name) => wordsOf(name)),
  );
  const dull = (word: string) => word.length < 4 || isLittle(word) || COMMON.has(word) || persons.has(word);
  let left = signs
    .flatMap(({ alone, lived }) => [...alone, ...lived])
    .map((expression) => {
      const words = wordsOf(expression);
      const telling = words.filter((word) => !dull(word));
      return telling.length > 0 ? telling : [words.reduce((a, b) => (b.length > a.length ? b : a), '')];
    });
  const chosen: string[] = [];
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const word of left.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const [best] = [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b))[0] ?? [''];
    chosen.push(best);
    left = left.filter((words) => !words.includes(best));
  }
  // The forms of a word are one.
  return [...new Map(chosen.map((word) => [word.length > 3 ? rootOf(word) : word, word])).values()].sort();
}

function wordsOf(expression: string): string[] {
  const written = expression.replace(/[=…]/g, ' ').replaceAll('_', ' ');
  return typedWords(written).map(({ plain }) => plainOf(plain));
}
