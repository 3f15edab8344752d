import { listOf } from '../../french/list.ts';
import type { RulesChange } from '../../schemas/change.ts';
import type { Content } from '../content.ts';
import { rulesVersion } from '../rules-version.ts';
import { unknown } from './needs.ts';

const KINDS = [
  { kind: 'expenses', expected: 'une dépense' },
  { kind: 'actions', expected: 'une action' },
  { kind: 'indicators', expected: 'un volet' },
] as const;

type Known = Pick<Content, 'changes' | 'expenses' | 'actions' | 'indicators' | 'departements'>;

/** Every rule of a kind, each with its name in the journal: an expense, an action, or the indicators of a strand. */
function rulesOf(content: Known, kind: (typeof KINDS)[number]['kind']): { id: string; rule: unknown }[] {
  return kind === 'indicators'
    ? content.indicators.map((rule) => ({ id: rule.strand, rule }))
    : content[kind].map((rule) => ({ id: rule.id, rule }));
}

/** What is wrong in the journal of changes, and the rules that moved without an entry. */
export function wrongChanges(content: Known): string[] {
  const ofRules = content.changes.flatMap((change) => (change.about === 'regles' ? change : []));
  return [
    ...content.changes
      .filter(({ id, day }) => !id.startsWith(`${day}-`))
      .map(
        ({ id, day }) =>
          `changes/${id}.yaml: day: le nom de ce fichier commence par son jour ; renommez-le ${day}-….yaml, ou corrigez le jour`,
      ),
    ...content.changes.flatMap((change) => unknownNames(change, content)),
    ...ofRules
      .slice(0, -1)
      .filter(({ before }) => before === undefined)
      .map(
        ({ id }) =>
          `changes/${id}.yaml: after: seule la toute première entrée n’a pas d’avant ; écrivez \`before\`, ce qui était répondu`,
      ),
    ...moved(content, ofRules),
  ];
}

function unknownNames(change: Content['changes'][number], content: Known): string[] {
  const file = `changes/${change.id}.yaml`;
  if (change.about === 'departement') {
    const codes = content.departements.map(({ id }) => id);
    return unknown(`${file}: departement`, [change.departement], codes, 'un département');
  }
  if (change.about === 'site') return [];
  return KINDS.flatMap(({ kind, expected }) => {
    const known = rulesOf(content, kind).map(({ id }) => id);
    return unknown(`${file}: ${kind}`, Object.keys(change[kind]), known, expected);
  });
}

/** The rules whose version is not the last that the journal gives, and what to write there. */
function moved(content: Known, ofRules: readonly RulesChange[]): string[] {
  const untold = KINDS.map(({ kind }) => {
    const told = new Map(ofRules.toReversed().flatMap((change) => Object.entries(change[kind])));
    const now = rulesOf(content, kind).map(({ id, rule }) => [id, rulesVersion([rule])] as const);
    return { kind, rules: now.filter(([id, version]) => told.get(id) !== version) };
  });
  const names = untold.flatMap(({ kind, rules }) =>
    rules.map(([id]) => (kind === 'indicators' ? `les indicateurs de ${id}` : id)),
  );
  const links = { depenses: rulesVersion(content.expenses), projets: rulesVersion(content.actions) };
  const last = ofRules[0]?.links;
  if (names.length === 0 && last?.depenses === links.depenses && last.projets === links.projets) return [];
  const keys = [
    ...untold
      .filter(({ rules }) => rules.length > 0)
      .map(
        ({ kind, rules }) =>
          `« ${kind}: { ${rules.map(([id, version]) => `${kind === 'indicators' ? `'${id}'` : id}: '${version}'`).join(', ')} } »`,
      ),
    `« links: { depenses: '${links.depenses}', projets: '${links.projets}' } »`,
  ];
  const what =
    names.length === 0
      ? 'une règle a été retirée ou déplacée'
      : `${names.length > 1 ? 'ces règles ont changé' : 'cette règle a changé'}, ${listOf(names)}`;
  return [
    `changes/: ${what}, et aucune entrée ne le dit ; ajoutez un fichier comme changes/2026-12-31-ce-qui-change.yaml, qui dit l’avant et l’après, avec ${listOf(keys)} (docs/changer-une-regle.md)`,
  ];
}
