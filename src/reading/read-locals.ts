import { checkLocal, saysNothing } from '../rules/departement/file/check-local.ts';
import { logoFault, logoNameFault } from '../rules/departement/file/check-logo.ts';
import type { Targets } from '../rules/departement/file/check-precisions.ts';
import type { Local, LocalProblem } from '../rules/departement/file/local.ts';
import { departementSlug, EXAMPLE } from '../rules/departement/names.ts';
import { LocalSchema } from '../schemas/rules/departement.ts';
import type { ContentReader } from './read-yaml.ts';
import type { RuleContent } from './read-rules.ts';

/** What a département says, under its official code. */
export interface DepartementLocal {
  id: string;
  local: Local;
  /** The picture that its posters carry; none where nobody gave one. */
  logo?: Logo | undefined;
}

/** A logo that was checked: the name of its file, and what it holds. */
interface Logo {
  name: string;
  bytes: Uint8Array;
}

/** Reads the départements’ own files, each value by its type, and holds them against the rules; problems are the reader’s. */
export function readLocals(reader: ContentReader, rules: RuleContent): DepartementLocal[] {
  const files = reader.folder('departements', LocalSchema);
  // What they name is known once the rules are right.
  if (reader.problems.length > 0) return [];
  const codes = new Map(
    [EXAMPLE.id, ...rules.departements.map(({ id }) => id)].map((id) => [departementSlug(id), id]),
  );
  const targets = targetsOf(rules);
  return files.flatMap(({ id: slug, ...written }) => {
    const file = `departements/${slug}.yaml`;
    const id = codes.get(slug);
    if (id === undefined) {
      reader.problems.push(
        `${file}: aucun département n’a ce code ; renommez ce fichier d’après departements.yaml, comme 2a.yaml`,
      );
      return [];
    }
    const { local, problems } = checkLocal(written, targets);
    reader.problems.push(...problems.map((problem) => inFile(file, problem)));
    if (problems.length === 0 && saysNothing(local))
      reader.problems.push(
        `${file}: rien n’y est dit de ce département ; remplissez une autre liste que « sources », ou supprimez ce fichier`,
      );
    return [{ id, local, logo: readLogo(reader, file, local) }];
  });
}

/** The logo that a file names, from `departements/logos/`; what is wrong with it is the reader’s. */
function readLogo(reader: ContentReader, file: string, { kit }: Local): Logo | undefined {
  const row = kit.findIndex(({ kind }) => kind === 'logo');
  const name = kit[row]?.value;
  if (name === undefined) return undefined;
  const say = (says: string) => {
    reader.problems.push(inFile(file, { topic: 'kit', row, field: 'value', says }));
    return undefined;
  };
  const misnamed = logoNameFault(name);
  if (misnamed !== null) return say(misnamed);
  const bytes = reader.bytes(`departements/logos/${name}`);
  if (!bytes) return undefined;
  const fault = logoFault(name, bytes);
  return fault === null ? { name, bytes } : say(fault);
}

/** What a precision may bear on. */
export function targetsOf({ expenses, actions }: Pick<RuleContent, 'expenses' | 'actions'>): Targets {
  return {
    expenses: Object.fromEntries(
      expenses.map(({ id, rows }) => [
        id,
        [
          ...new Set(
            rows.filter(({ verdict }) => verdict === 'ineligible').flatMap(({ strands }) => strands),
          ),
        ],
      ]),
    ),
    actions: Object.fromEntries(
      actions.map(({ id, strand, criteria }) => [
        id,
        { strand, conditions: criteria.map((criterion) => criterion.id) },
      ]),
    ),
  };
}

function inFile(file: string, { topic, row, field, says }: LocalProblem): string {
  return `${file}: ${[topic, row, field].filter((key) => key !== undefined).join(' › ')}: ${says}`;
}
