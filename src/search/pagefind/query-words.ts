import { fold, wordsOf } from '../../french/fold.ts';

const LITTLE_WORDS = new Set(
  wordsOf(
    `a ai alors as au aucun aux avec avez avoir avons ayant bien c ca car ce cela celle celui ces cet cette ceux chez ci
    combien comme comment d dans de des dois doit donc du elle elles en entre es est et etait etc ete etes etre eu eux
    fait faire faut il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me meme mes moi mon n ne ni nos notre
    nous on ont ou par pas peut peux plus pour pourquoi pouvez puis puisqu qu quand que quel quelle quelles quelqu quels
    qui quoi s sa sans se selon ses si son sont suis sur t ta te tes toi ton tous tout toute toutes tres tu un une uns
    va vais vers veut veux vont vos votre vous y`,
  ),
);

/** What is left of a sentence once its little words are gone: what to look for. A query of little words keeps them. */
export function queryWords(query: string): string[] {
  const joined = query.replace(/(\d)\s+(?=\d{3}(?!\d))/g, '$1');
  const words = [...new Set(wordsOf(joined))];
  const heavy = words.filter((word) => !LITTLE_WORDS.has(fold(word)));
  return heavy.length > 0 ? heavy : words;
}
