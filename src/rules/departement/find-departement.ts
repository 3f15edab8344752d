import { fold } from '../../french/fold.ts';
import { type DepartementName, ofDepartement } from './names.ts';

/** What people put before a number or a name. */
const BEFORE =
  /^(?:(?:la |ma |notre )?caf|(?:le |mon |notre )?departement|dep(?:t)?\.?|reaap|reseau(?: parental(?:ite)?)?)\s+/;
const OF = /^(?:d[eu]s?(?: la| l)?|l[ae]?|les|n°|no)\s+/;

/**
 * The départements that a text names, best first: by number (« 31 », « dép. 31 », « 2a »), name, chef-lieu, or the usual name of a
 * Caf (« Caf du Nord »). What begins one is enough from three letters on; an empty list when nothing is near.
 */
export function findDepartements<D extends DepartementName>(typed: string, all: readonly D[]): D[] {
  const said = bare(typed);
  if (said === '') return [];
  const number = /^\d{1,3}$/.test(said) ? said.padStart(2, '0') : said;
  const byNumber = all.filter(({ id }) => id.toLowerCase() === number);
  if (byNumber.length > 0 || /^\d/.test(said)) return byNumber;
  const names = all.map((each) => ({
    each,
    keys: [bare(each.name), bare(ofDepartement(each)), bare(each.seat)],
  }));
  const exact = names.filter(({ keys }) => keys.includes(said));
  if (exact.length > 0 || said.length < 3) return exact.map(({ each }) => each);
  const begun = names.filter(({ keys }) =>
    keys.some((key) => key.startsWith(said) || key.split(' ').some((word) => word.startsWith(said))),
  );
  return begun.map(({ each }) => each);
}

/** The three départements whose name or number is nearest to one that does not exist. */
export function nearestDepartements<D extends DepartementName>(typed: string, all: readonly D[]): D[] {
  const said = bare(typed);
  return [...all]
    .map((each) => ({
      each,
      far: Math.min(distance(said, bare(each.name)), distance(said, each.id.toLowerCase())),
    }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ each }) => each);
}

function bare(text: string): string {
  const plain = fold(text)
    .replace(/[’'-]/g, ' ')
    .replace(/[^a-z0-9 °.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.replace(BEFORE, '').replace(OF, '').replaceAll('.', '').trim();
}

/** How many letters must change (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
