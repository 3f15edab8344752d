/** The words of a text, elisions apart: « l’éducateur, d’abord » gives l, éducateur, d, abord. */
export function frenchWords(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** What a word is looked up by: without case, accents, ligature or plural; null when it says nothing by itself. */
export function frenchTerm(word: string): string | null {
  const plain = word
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.length < 2 || EMPTY_WORDS.has(plain) || /^\d+$/.test(plain) ? null : stem(plain);
}

/** Plurals, and the last letters by which « loué », « louée » and « louer » differ (after Savoy’s minimal stemmer). */
function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/eaux$/, 'eau')
    .replace(/(...)aux$/, '$1al')
    .replace(/[sx]$/, '');
  return singular.length < 5 ? singular : singular.replace(/r$/, '').replace(/e{1,2}$/, '');
}

const EMPTY_WORDS = new Set(
  `le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je tu il elle on nous vous ils elles me te se lui eux moi toi soi en dans sur sous par pour avec sans chez vers entre
  et ou ni mais donc or que qui quoi dont ne pas plus moins tres peu trop aussi encore deja tout toute tous toutes
  si comme quand lors pendant apres avant est sont etre etait sera serait ete ai as avons avez ont avoir avait aura
  fait faire fais faisons font faut peut peux pouvons pouvez peuvent pouvoir doit dois devons devoir
  veut veux voulons voulez veulent voudrait voudrais voudrions vouloir souhaite souhaitons souhaiterais souhaiterions
  aimerais aimerions aimerait besoin envie qu lorsqu jusqu puisqu quelqu quel quelle quels quelles
  mettre mettons prendre prend creer cree lancer monter organiser organise organisons proposer propose proposons
  payer paye payons prevoir prevoyons prevu financer finance finançons demander aurait quelque quelques autre autres
  deux trois quatre cinq six sept huit neuf dix vingt cent euro euros eur chose choses trucs truc bonjour merci svp
  cout couts depense depenses montant caf fnp`.split(/\s+/),
);
