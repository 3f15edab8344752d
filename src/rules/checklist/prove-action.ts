import type { Action, Criterion } from '../../schemas/rules/action.ts';
import { audit } from './audit.ts';
import { optionsOf, statusOf } from './criterion-status.ts';
import { repeated } from '../decision/prove.ts';
import { silentProblems } from './prove-effect.ts';
import { best, opening, own, trials } from './trials.ts';

const ANY_DAY = '2026-01-01';

/**
 * Proves an action by trying answers: every criterion can be met, and failed or (unless it blocks) set
 * aside; what it depends on exists and stands before it; every département is a real one; a project that meets everything fits.
 * `departements` are the real codes. Returns the problems in French; an empty list is the proof.
 */
export function proveAction(action: Action, departements: readonly string[]): string[] {
  const form = [
    ...repeated(action.criteria.map(({ id }) => id)).map(
      (id) => `criteria › ${id}: deux conditions portent ce nom ; renommez-en une`,
    ),
    ...forEachCriterion(action, (criterion) => [
      ...formProblems(criterion, departements),
      ...dependencyProblems(action, criterion),
    ]),
  ];
  // Nothing is tried on a malformed action: criteria that depend on each other would never end.
  const problems =
    form.length > 0
      ? form
      : [
          ...forEachCriterion(action, (criterion) => [
            ...reachProblems(action, criterion, departements),
            ...silentProblems(action, criterion, departements),
          ]),
          ...fitProblems(action),
        ];
  return problems.map((problem) => `actions/${action.id}.yaml: ${problem}`);
}

function forEachCriterion(action: Action, check: (criterion: Criterion) => string[]): string[] {
  return action.criteria.flatMap((criterion) =>
    check(criterion).map((problem) => `criteria › ${criterion.id}: ${problem}`),
  );
}

function formProblems(criterion: Criterion, departements: readonly string[]): string[] {
  const problems = repeated(optionsOf(criterion)).map(
    (id) => `deux réponses s’appellent ${id} ; renommez-en une`,
  );
  if (criterion.type === 'departement') {
    const unreal = criterion.accept.filter((code) => !departements.includes(code));
    problems.push(...unreal.map((code) => `${code} n’est pas un département ; corrigez le code`));
  }
  if (criterion.type === 'between' && criterion.minimum > criterion.maximum)
    problems.push('`minimum` dépasse `maximum` ; échangez-les');
  if (criterion.exclusion && criterion.severity !== 'blocking')
    problems.push('une exclusion doit être de `severity: blocking`');
  const answers = optionsOf(criterion);
  problems.push(
    ...Object.keys(criterion.needs ?? {})
      .filter((answer) => !answers.includes(answer))
      .map(
        (answer) =>
          `\`needs\` parle de ${answer}, qui n’est pas une réponse ; existent : ${answers.join(', ')}`,
      ),
  );
  if (criterion.severity === 'blocking' && !criterion.remedy)
    problems.push('une condition `blocking` a besoin de `remedy` : que faire quand elle n’est pas remplie');
  const refuses = criterion.exclusion || criterion.flat !== undefined;
  if (refuses !== (criterion.refusal !== undefined))
    problems.push(
      '`refusal` va avec `exclusion` ou `flat`, et seulement avec eux : ce que l’annexe demande, ce qui a été répondu',
    );
  if (criterion.flat && criterion.severity !== 'blocking')
    problems.push('`flat` finit un « Non » : seule une condition `blocking` en a un');
  if ((criterion.contest === undefined) !== (criterion.doubt === undefined))
    problems.push(
      '`contest` dit ce que l’annexe ne règle pas, `doubt` pourquoi (`silent` : elle n’en dit rien ; `contradictory` : elle se contredit) ; écrivez les deux, ou aucun',
    );
  return problems;
}

function dependencyProblems(action: Action, criterion: Criterion): string[] {
  const before = action.criteria.slice(0, action.criteria.indexOf(criterion));
  const named = [
    ...Object.entries(criterion.appliesWhen ?? {}),
    ...Object.entries(criterion.contestedWhen ?? {}),
  ];
  return named.flatMap(([id, options]) => {
    const other = before.find((each) => each.id === id);
    if (!other)
      return [`dépend de ${id}, qu’aucune condition ne porte avant elle ; corrigez le nom, ou l’ordre`];
    const known = optionsOf(other);
    return options
      .filter((option) => !known.includes(option))
      .map(
        (option) => `dépend de ${id} = ${option}, qui n’est pas une réponse ; existent : ${known.join(', ')}`,
      );
  });
}

function reachProblems(action: Action, criterion: Criterion, departements: readonly string[]): string[] {
  const reached = new Set(
    trials(action, criterion, departements).map(({ answer, today = ANY_DAY }) =>
      statusOf(action, criterion, { ...opening(action, criterion), ...own(criterion, answer) }, today),
    ),
  );
  const failed = reached.has('unmet') || reached.has('contested');
  const pointless = criterion.severity !== 'blocking' && reached.has('not-applicable');
  const problems: string[] = [];
  if (!reached.has('met')) problems.push('aucune réponse ne la remplit ; donnez à l’une `met`');
  if (!failed && !pointless)
    problems.push('aucune réponse ne la contredit ; donnez à l’une `unmet` ou `contested`');
  if (criterion.exclusion && !reached.has('unmet'))
    problems.push('aucune réponse ne déclenche l’exclusion ; donnez à l’une `unmet`');
  if ((reached.has('contested') || criterion.contestedWhen) && !criterion.contest)
    problems.push(
      'une réponse est `contested` : dites dans `contest` ce que l’annexe laisse ouvert, dans `doubt` pourquoi',
    );
  return problems;
}

/** A project that meets every criterion fits, unless a `finding` says that nothing can be judged. */
function fitProblems(action: Action): string[] {
  if (action.kind !== 'action') {
    const told = action.criteria.length === 0;
    return told
      ? []
      : ['criteria: ce qui est exclu ou voisin n’a pas de conditions ; dites tout dans `finding`'];
  }
  const today = action.dates?.kind === 'period' ? action.dates.from : ANY_DAY;
  const { fit } = audit(action, best(action, today), today);
  const expected = action.finding ? 'undecided' : 'fits';
  return fit === expected
    ? []
    : [
        `criteria: un projet qui remplit tout donne « ${fit} », attendu « ${expected} » ; revoyez les conditions, ou \`finding\``,
      ];
}
