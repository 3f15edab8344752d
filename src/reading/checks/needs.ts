import type { Content } from '../content.ts';
import type { Claim } from '../sheet-statements.ts';

/** Every claim of the pages for parents. */
export function needClaims({ needs }: Pick<Content, 'needs'>): Claim[] {
  return needs.flatMap(({ file, need, statements }) => [
    { at: `${file}: answer`, ...need.answer },
    ...statements.map(({ line, text, cites }) => ({ at: `${file}:${String(line)}`, text, cites })),
  ]);
}

/** Names of groups, answers and other needs that do not exist. */
export function unknownNames({ needs, parents }: Pick<Content, 'needs' | 'parents'>): string[] {
  const groups = parents.groups.map(({ id }) => id);
  const ids = needs.map(({ need }) => need.id);
  const questions = parents.questions.map(({ id }) => id);
  return needs.flatMap(({ file, need }) => [
    ...unknown(`${file}: group`, [need.group], groups),
    ...unknown(`${file}: near`, need.near, ids),
    ...need.near
      .filter((id) => id === need.id)
      .map((id) => `${file}: near: cette page se nomme elle-même ; retirez « ${id} »`),
    ...missing(`${file}: finder`, Object.keys(need.finder), questions),
    ...parents.questions.flatMap(({ id, answers }) =>
      unknown(
        `${file}: finder › ${id}`,
        need.finder[id] ?? [],
        answers.map((answer) => answer.id),
      ),
    ),
  ]);
}

/** The names that are none of the known, and what was expected there. */
export function unknown(
  at: string,
  names: readonly string[],
  known: readonly string[],
  expected?: string,
): string[] {
  const wrong = expected === undefined ? 'n’existe pas' : `n’est pas ${expected}`;
  return names
    .filter((name) => !known.includes(name))
    .map((name) => `${at}: « ${name} » ${wrong} ; existent : ${known.join(', ')}`);
}

function missing(at: string, names: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...unknown(at, names, wanted),
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${at}: il manque « ${name} »`),
  ];
}
