import { fold } from '../../../french/fold.ts';

/** Words that begin the name of a service: what follows them may be anybody’s name, « Centre social Jean Moulin ». */
const SERVICES = new Set(
  [
    'accueil agglomeration antenne association associations bureau caf caisse cafs cdsf cellule centre clas',
    'comite commune communaute communes conseil departement direction ecole equipe espace essor federation',
    'groupe laep mairie maison ministere msa mutualite observatoire pdn plateforme pole prefecture promeneurs',
    'reaap region reseau sdsf secretariat service services site sous-direction udaf union unite ville',
  ].flatMap((line) => line.split(' ')),
);

/** Beginnings of the words of a function or a subject, which people write with a capital too. */
const FUNCTIONS = [
  'action agent animat assistant charge conseill coordin coordonn delegu developpement direct enfan famil',
  'gestion inspect jeune parent partenari pilot presiden redact referent responsab secreta social solidarite',
  'soutien subvention technic territo webmestre',
].flatMap((line) => line.split(' '));

/** Words of places, and those that stand before any. */
const PLACES = new Set(
  'basse bas est haut haute ile la le les nord ouest pays petite saint sainte seine sud un une val'.split(
    ' ',
  ),
);

/**
 * The words of a role that have the shape of a person’s name: two in a row with a capital that are no function and no
 * place, before any service is named. Null for none; a name written without capitals is not seen.
 */
export function namedPerson(role: string): string | null {
  for (const part of role.split(/[,;:()/–—]/)) {
    const run: string[] = [];
    for (const word of part.split(/\s+/).filter(Boolean)) {
      const plain = fold(word);
      if (SERVICES.has(plain)) break;
      if (isName(word, plain)) run.push(word);
      else if (run.length > 1) break;
      else run.length = 0;
    }
    if (run.length > 1) return run.join(' ');
  }
  return null;
}

function isName(word: string, plain: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'.-]*$/u.test(word) &&
    !PLACES.has(plain) &&
    !FUNCTIONS.some((start) => plain.startsWith(start))
  );
}
