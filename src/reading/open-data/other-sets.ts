import type { z } from 'zod';
import {
  AskedItemSchema,
  CallItemSchema,
  ChangeItemSchema,
  DepartementItemSchema,
  NeedItemSchema,
  OutsideItemSchema,
  StatementItemSchema,
} from '../../schemas/api/other-items.ts';
import type { AnyRow, Local } from '../../rules/departement/file/local.ts';
import type { Field } from '../../rules/departement/file/fields.ts';
import { fieldsOf } from '../../rules/departement/file/read-local.ts';
import { TOPIC_NAMES } from '../../rules/departement/file/topics.ts';
import { askedAddress } from '../../rules/annexe/asked-parts.ts';
import { departementAddress, EXAMPLE } from '../../rules/departement/names.ts';
import type { Content } from '../content.ts';
import { day, joined, maybe, maybeDay, openSet, plainSet, text, truth, whole } from './open-set.ts';

type Need = z.infer<typeof NeedItemSchema>;
type Departement = z.infer<typeof DepartementItemSchema>;
type Statement = z.infer<typeof StatementItemSchema>;
type Call = z.infer<typeof CallItemSchema>;
type Asked = z.infer<typeof AskedItemSchema>;
type Outside = z.infer<typeof OutsideItemSchema>;
type Change = z.infer<typeof ChangeItemSchema>;

/** A value that a département gives: a line of the CSV. */
interface Said {
  statement: Statement;
  field: string;
  value: Statement['values'][string];
}

/** What parents need, what départements say, what changed. */
export const OTHER_SETS = [
  plainSet<Need>({
    name: 'besoins',
    title: 'Les besoins des parents',
    about: 'Ce qu’un parent cherche, dans ses mots, et le genre d’aide qui y répond.',
    schema: NeedItemSchema,
    items: needItems,
    columns: [
      text('besoin', 'Son nom', ({ id }) => id),
      text('groupe', 'Son groupe', ({ group }) => group),
      text('dit', 'Le besoin, comme un parent le dit', ({ need }) => need),
      text('resume', 'En une ligne', ({ description }) => description),
      text('reponse', 'La réponse, tout de suite', ({ answer }) => answer.text),
      text('a_demander', 'Ce qu’on peut demander au téléphone', ({ ask }) => ask),
      text('volets', 'Les volets concernés', ({ strands }) => joined(strands)),
      text('adresse', 'Sa page', ({ address }) => address),
      maybe('proches', 'D’autres besoins à regarder', ({ near }) => joined(near)),
      text('reperes', 'Sur quoi repose la réponse', ({ answer }) => joined(answer.cites)),
    ],
  }),
  plainSet<Departement>({
    name: 'departements',
    title: 'Les départements',
    about: 'Les 101 départements, et ceux dont nous avons relevé ce que publie la Caf.',
    schema: DepartementItemSchema,
    items: departementItems,
    columns: [
      text('departement', 'Le code officiel', ({ id }) => id),
      text('nom', 'Le nom', ({ name }) => name),
      text('chef_lieu', 'Le chef-lieu', ({ seat }) => seat),
      truth('releve', 'Vrai si nous avons relevé ce que publie sa Caf', ({ filled }) => filled),
      text('adresse', 'Sa page', ({ address }) => address),
    ],
  }),
  openSet<Statement, Said>({
    name: 'releves',
    title: 'Ce que disent les départements',
    about:
      'Chaque valeur relevée : le dépôt, les pièces, l’argent, les priorités, les précisions… avec sa source et son jour.',
    schema: StatementItemSchema,
    items: statementItems,
    rows: (statements) =>
      statements.flatMap((statement) =>
        Object.entries(statement.values).map(([field, value]) => ({ statement, field, value })),
      ),
    columns: [
      text('departement', 'Le département', ({ statement }) => statement.departement),
      text('sujet', 'De quoi il s’agit', ({ statement }) => statement.topic),
      whole('rang', 'Le rang de la ligne dans ce sujet', ({ statement }) => statement.row),
      text('champ', 'Ce qui est dit', ({ field }) => field),
      text('valeur', 'Sa valeur ; les montants en euros, les taux en pour cent', ({ value }) =>
        inCell(value),
      ),
      text('source', 'L’adresse de la page', ({ statement }) => statement.source.address),
      text('qui_le_dit', 'Le service qui le dit', ({ statement }) => statement.source.role),
      day('verifie_le', 'Le jour où la page a été relue', ({ statement }) => statement.source.checked),
    ],
  }),
  plainSet<Call>({
    name: 'appels',
    title: 'Les appels à projets',
    about: 'Les dates relevées, appel par appel ; s’il est ouvert se calcule le jour où on le lit.',
    schema: CallItemSchema,
    items: callItems,
    columns: [
      text('departement', 'Le département', ({ departement }) => departement),
      text('appel', 'Son nom court', ({ id }) => id),
      text('nom', 'Comme il est publié', ({ name }) => name),
      maybe('caf', 'La Caf, quand il y en a plusieurs', ({ caf }) => caf),
      whole('annee', 'L’année des actions', ({ year }) => year),
      maybe('volets_ouverts', 'Les volets ouverts', ({ strands }) => joined(strands)),
      maybe('volets_fermes', 'Les volets fermés', ({ closedStrands }) => joined(closedStrands)),
      maybeDay('ouvre_le', 'Le premier jour', ({ opens }) => opens),
      maybeDay('ferme_le', 'Le dernier jour, compris', ({ closes }) => closes),
      maybe('heure', 'L’heure de fermeture', ({ hour }) => hour),
      maybe('prolonge', 'Pour qui, et jusqu’à quand', ({ extensions }) =>
        joined(extensions.map(({ forWhom, until }) => `${forWhom} : ${until}`)),
      ),
      maybeDay('finance_du', 'Le début de la période financée', ({ from }) => from),
      maybeDay('finance_au', 'Sa fin', ({ until }) => until),
      maybe('adresse', 'La page de l’appel', ({ address }) => address),
      text('source', 'L’adresse de la page relue', ({ source }) => source.address),
      day('verifie_le', 'Le jour où elle a été relue', ({ source }) => source.checked),
      text('qui_le_dit', 'Le service qui le dit', ({ source }) => source.role),
    ],
  }),
  plainSet<Change>({
    name: 'changements',
    title: 'Ce qui a changé',
    about: 'Les changements des règles, avant et après, puis ceux du site et des départements.',
    schema: ChangeItemSchema,
    items: changeItems,
    columns: [
      text('changement', 'Son nom', ({ id }) => id),
      day('jour', 'Le jour', ({ day }) => day),
      text('sujet', 'regles, site ou departement', ({ about }) => about),
      text('titre', 'En quelques mots', ({ title }) => title),
      text('texte', 'En une phrase ou deux', ({ text }) => text),
      maybe('avant', 'D’une règle, ce qui était répondu', ({ before }) => before),
      maybe('apres', 'D’une règle, ce qui est répondu depuis', ({ after }) => after),
      maybe('depenses', 'Les dépenses dont la règle a changé', ({ expenses }) =>
        joined(Object.keys(expenses)),
      ),
      maybe('actions', 'Les actions dont les conditions ont changé', ({ actions }) =>
        joined(Object.keys(actions)),
      ),
      maybe('departement', 'Le département', ({ departement }) => departement),
      maybe(
        'liens_depenses',
        'La version des liens de « Ma dépense » depuis',
        ({ links }) => links?.depenses ?? null,
      ),
      maybe(
        'liens_projets',
        'La version des liens de « Mon projet » depuis',
        ({ links }) => links?.projets ?? null,
      ),
      maybe('indicateurs', 'Les volets dont les indicateurs ont changé', ({ indicators }) =>
        joined(Object.keys(indicators)),
      ),
    ],
  }),
  plainSet<Asked>({
    name: 'questions',
    title: 'Les questions qu’on se pose',
    about: 'Ce que demandent les porteurs et les parents, ce que l’annexe répond, et la question à envoyer.',
    schema: AskedItemSchema,
    items: askedItems,
    columns: [
      text('question', 'Son nom', ({ id }) => id),
      text('moment', 'Quand on se la pose, ou qui', ({ part }) => part),
      text('dit', 'La question, comme on la pose', ({ question }) => question),
      truth('sans_reponse', 'Vrai si l’annexe n’y répond pas', ({ silent }) => silent),
      text('reponse', 'Ce que l’annexe en dit', ({ answer }) => joined(answer.map((each) => each.text))),
      maybe('conseil', 'Notre conseil', ({ ours }) => ours),
      maybe('hors_annexe', 'Les faits relevés ailleurs', ({ outside }) => joined(outside)),
      text('a_demander', 'La question à poser', ({ ask }) => ask),
      text('adresse', 'Sa page', ({ address }) => address),
      text('reperes', 'Sur quoi repose la réponse', ({ answer }) =>
        joined([...new Set(answer.flatMap(({ cites }) => cites))]),
      ),
      maybe('lecture', 'Notre lecture', ({ reading }) => reading),
    ],
  }),
  plainSet<Outside>({
    name: 'hors-annexe',
    title: 'Ce qui se sait hors de l’annexe',
    about:
      'Ce que nous avons lu ailleurs, avec sa source, sa date, s’il est sûr, et jusqu’à quand il se montre.',
    schema: OutsideItemSchema,
    items: outsideItems,
    columns: [
      text('fait', 'Son nom', ({ id }) => id),
      text('sujet', 'De quoi il s’agit', ({ title }) => title),
      text('texte', 'Le fait', ({ text: says }) => says),
      text(
        'certitude',
        'certain, probable (rapporté) ou inferred (déduit par nous)',
        ({ certainty }) => certainty,
      ),
      maybe('departements', 'Où il vaut', ({ departements }) => joined(departements)),
      text('sources', 'Qui le dit', ({ sources }) => joined(sources.map(({ by }) => by))),
      maybe('adresses', 'Où cela se lit', ({ sources }) =>
        joined(sources.flatMap((each) => each.address ?? [])),
      ),
      maybe('dates', 'La date que porte chaque source', ({ sources }) =>
        joined(sources.map(({ dated }) => dated ?? 'sans date')),
      ),
      day('releve_le', 'Le jour où nous l’avons lu', ({ found }) => found),
      maybeDay('montre_jusqu_au', 'Le dernier jour où il se montre', ({ until }) => until),
    ],
  }),
];

function needItems({ needs }: Content): Need[] {
  return needs.map(({ need: { id, group, need, description, answer, ask, strands, near } }) => ({
    ...{ id, group, need, description, answer, ask, strands, near },
    address: `/parents/${id}/`,
  }));
}

/** The files of the départements, without the fictitious one. */
function published({ locals }: Content) {
  return locals.filter(({ id }) => id !== EXAMPLE.id);
}

function departementItems(content: Content): Departement[] {
  const filled = new Set(published(content).map(({ id }) => id));
  return content.departements.map(({ id, name, seat }) => ({
    ...{ id, name, seat },
    filled: filled.has(id),
    address: departementAddress(id),
  }));
}

function statementItems(content: Content): Statement[] {
  return published(content).flatMap(({ id: departement, local }) =>
    TOPIC_NAMES.filter((topic) => topic !== 'sources').flatMap((topic) =>
      (local[topic] as readonly AnyRow[]).map((row, i) => {
        const { source, ...values } = row;
        return {
          ...{ departement, topic, row: i + 1, source: sourceOf(local, String(source)) },
          values: Object.fromEntries(
            fieldsOf(topic).flatMap(([name, field]) => {
              const value = values[name];
              return value === undefined ? [] : [[name, plain(field, value)]];
            }),
          ),
        };
      }),
    ),
  );
}

/** Euros as they are said: rows hold cents. */
function plain({ type }: Field, value: AnyRow[string]): Statement['values'][string] {
  if (typeof value === 'number') return type === 'euros' ? value / 100 : value;
  return typeof value === 'string' ? value : [...value];
}

function inCell(value: Statement['values'][string]): string | null {
  if (Array.isArray(value)) return joined(value);
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

function callItems(content: Content): Call[] {
  return published(content).flatMap(({ id: departement, local }) =>
    local.calls.map(({ key, name, year, source, strands = [], closedStrands = [], ...more }) => ({
      ...{ departement, id: key, name, year, source: sourceOf(local, source) },
      strands: [...strands],
      closedStrands: [...closedStrands],
      caf: more.caf ?? null,
      opens: more.opens ?? null,
      closes: more.closes ?? null,
      hour: more.hour ?? null,
      from: more.from ?? null,
      until: more.until ?? null,
      extensions: local.extensions
        .filter(({ call }) => call === key)
        .map(({ forWhom, until }) => ({ forWhom, until })),
      address: more.address ?? null,
    })),
  );
}

function sourceOf({ sources }: Local, key: string): Call['source'] {
  const source = sources.find((each) => each.key === key);
  if (!source) throw new Error(`no source ${key}`);
  const { title, address, role, checked } = source;
  return { title, address, role, checked };
}

function changeItems({ changes }: Content): Change[] {
  return changes.map((change) => ({
    id: change.id,
    day: change.day,
    about: change.about,
    title: change.title,
    text: change.text,
    before: change.about === 'regles' ? (change.before ?? null) : null,
    after: change.about === 'regles' ? change.after : null,
    expenses: change.about === 'regles' ? change.expenses : {},
    actions: change.about === 'regles' ? change.actions : {},
    links: change.about === 'regles' ? change.links : null,
    departement: change.about === 'departement' ? change.departement : null,
    indicators: change.about === 'regles' ? change.indicators : {},
  }));
}

function askedItems({ asked }: Content): Asked[] {
  return asked.map(({ id, part, question, silent, answer, reading = null, ours = null, outside, ask }) => ({
    ...{ id, part, question, silent, answer, ours, outside, ask },
    address: askedAddress(id),
    reading,
  }));
}

function outsideItems({ outside }: Content): Outside[] {
  return outside.map(({ id, title, text: says, certainty, departements, sources, found, until = null }) => ({
    ...{ id, title, text: says, certainty, departements, found },
    sources: sources.map(({ by, address = null, dated }) => ({ by, address, dated })),
    until,
  }));
}
