import type { z } from 'zod';
import {
  ActionItemSchema,
  CriterionItemSchema,
  ExpenseItemSchema,
  SilenceItemSchema,
  TableItemSchema,
} from '../../schemas/api/rule-items.ts';
import { expenseAddress } from '../../rules/annexe/expense-address.ts';
import type { Criterion } from '../../schemas/rules/action.ts';
import type { Expense } from '../../schemas/rules/expense.ts';
import type { Strand } from '../../schemas/strand.ts';
import type { Content } from '../content.ts';
import {
  inAnswers,
  joined,
  maybe,
  maybeDay,
  maybeNumber,
  openSet,
  plainSet,
  text,
  truth,
} from './open-set.ts';

type Action = z.infer<typeof ActionItemSchema>;
type CriterionItem = z.infer<typeof CriterionItemSchema>;
type ExpenseItem = z.infer<typeof ExpenseItemSchema>;
type Table = z.infer<typeof TableItemSchema>;
type Silence = z.infer<typeof SilenceItemSchema>;

/** A rule of a table in one strand: a line of the CSV. */
interface RowInStrand {
  expense: string;
  strand: Strand;
  row: Table['rows'][number];
}

/** The rules, as the wizards follow them. */
export const RULE_SETS = [
  plainSet<Action>({
    name: 'actions',
    title: 'Les actions',
    about: 'Ce qu’un porteur peut monter, ce que l’annexe écarte, et ce qu’elle nomme seulement à côté.',
    schema: ActionItemSchema,
    items: actionItems,
    columns: [
      text('action', 'Son nom', ({ id }) => id),
      text('genre', 'action, excluded (écartée) ou neighbour (voisine)', ({ kind }) => kind),
      maybe('volet', 'Son volet', ({ strand }) => strand),
      text('libelle', 'Comme on la choisit', ({ label }) => label),
      text('resume', 'En une ligne', ({ summary }) => summary),
      maybeDay('du', 'Le début de sa période, si l’annexe la date', ({ dates }) => dates?.from ?? null),
      maybeDay('au', 'La fin de sa période', ({ dates }) => dates?.until ?? null),
      maybeDay('pour_le', 'Le jour pour lequel un texte était annoncé', ({ dates }) => dates?.by ?? null),
      maybe('constat', 'Pourquoi aucune condition ne la règle', ({ finding }) => finding?.because ?? null),
      maybe('a_la_place', 'Que faire à la place', ({ finding }) => finding?.instead ?? null),
      text('question_a_la_caf', 'La question à poser', ({ ask }) => ask),
      maybe('mots', 'Les mots que les gens emploient', ({ words }) => joined(words)),
      maybe('notre_lecture', 'Ce qui est dit avec le « oui » ; de nous', ({ reading }) => reading),
      maybe('voisins', 'Les autres volets à regarder, et quand', ({ neighbours }) =>
        joined(neighbours.map(({ strand, when }) => `${strand} : ${when}`)),
      ),
      maybe('reperes', 'Sur quoi reposent la période et le constat', ({ dates, finding }) =>
        joined([...(dates?.cites ?? []), ...(finding?.cites ?? [])]),
      ),
    ],
  }),
  plainSet<CriterionItem>({
    name: 'conditions',
    title: 'Les conditions des actions',
    about: 'Ce que demande chaque action, question par question, et ce que fait chaque réponse.',
    schema: CriterionItemSchema,
    items: criterionItems,
    columns: [
      text('action', 'Son action', ({ action }) => action),
      maybe('volet', 'Le volet de l’action', ({ strand }) => strand),
      text('condition', 'Son nom, dans l’action', ({ id }) => id),
      text('type', 'Ce qu’on y répond', ({ type }) => type),
      text('force', 'blocking (bloque), advised (conseille) ou informative', ({ severity }) => severity),
      truth('exclusion', 'Vrai si y manquer est une exclusion écrite', ({ exclusion }) => exclusion),
      text('libelle', 'La condition, affirmée', ({ label }) => label),
      text('question', 'La question posée', ({ question }) => question),
      maybeNumber('au_moins', 'Le moins admis', ({ minimum }) => minimum),
      maybeNumber('au_plus', 'Le plus admis', ({ maximum }) => maximum),
      maybe('unite', 'L’unité du nombre', ({ unit }) => unit),
      maybe('reponses', 'Chaque réponse, et ce qu’elle fait', ({ options }) =>
        joined(options.map(({ id, outcome }) => `${id} : ${outcome}`)),
      ),
      maybe('departements', 'Les départements admis', ({ accept }) => joined(accept)),
      maybe('remede', 'Que faire quand elle n’est pas remplie', ({ remedy }) => remedy),
      maybe('question_a_la_caf', 'La question à poser', ({ ask }) => ask),
      text('reperes', 'Sur quoi elle repose', ({ cites }) => joined(cites)),
      maybe(
        'posee_si',
        'Les réponses à d’autres conditions qui la font poser ; vide, toujours',
        ({ appliesWhen }) => inAnswers(appliesWhen ?? {}),
      ),
      maybe('plus_tranchee_si', 'Les réponses qui laissent un « non » ouvert', ({ contestedWhen }) =>
        inAnswers(contestedWhen ?? {}),
      ),
      truth('demandee', 'Vrai si l’annexe la demande sans dire qu’elle décide', ({ asked }) => asked),
      maybe('indice', 'De quoi y répondre', ({ hint }) => hint),
      text('pourquoi', 'Pourquoi cette question', ({ why }) => why),
      maybe('refus', 'Ce que dit le non', ({ refusal }) => refusal),
      maybe('refus_sans_remede', 'La fin d’un non que rien ne peut lever', ({ flat }) => flat),
      maybe('laisse_ouvert', 'Ce que l’annexe laisse ouvert', ({ contest }) => contest),
      maybe(
        'doute',
        'silent (elle n’en dit rien) ou contradictory (elle se contredit)',
        ({ doubt }) => doubt,
      ),
      maybe('notes', 'Ce que dit une condition qui informe, selon la réponse', ({ notes }) =>
        joined(Object.entries(notes).map(([status, note]) => `${status} : ${note}`)),
      ),
      maybe('a_garder', 'La preuve à garder', ({ keep }) => keep),
    ],
  }),
  plainSet<ExpenseItem>({
    name: 'depenses',
    title: 'Les dépenses',
    about: 'Les catégories de dépenses, et les mots que les gens emploient pour elles.',
    schema: ExpenseItemSchema,
    items: expenseItems,
    columns: [
      text('depense', 'Son nom', ({ id }) => id),
      text('libelle', 'Comme on la choisit', ({ label }) => label),
      text('resume', 'Ce qui s’y range', ({ summary }) => summary),
      truth('dans_l_annexe', 'Vrai si l’annexe la nomme comme dépense', ({ listed }) => listed),
      maybe('compte', 'Le compte où elle se trouve le plus souvent ; de nous', ({ account }) => account),
      text('mots', 'Les mots que les gens emploient', ({ words }) => joined(words)),
      maybe('questions', 'Ce que sa table demande', ({ questions }) => joined(questions)),
      text('adresse', 'Sa page', ({ address }) => address),
    ],
  }),
  openSet<Table, RowInStrand>({
    name: 'tables',
    title: 'Les tables des dépenses',
    about: 'La règle de chaque dépense, volet par volet : ce qu’il faut répondre, et la réponse de l’annexe.',
    schema: TableItemSchema,
    items: ({ expenses }) => expenses.map(tableItem),
    rows: (tables) =>
      tables.flatMap(({ expense, rows }) =>
        rows.flatMap((row) => row.strands.map((strand) => ({ expense, strand, row }))),
      ),
    columns: [
      text('depense', 'La dépense', ({ expense }) => expense),
      text('volet', 'Le volet', ({ strand }) => strand),
      text('rangee', 'Le nom de la rangée', ({ row }) => row.id),
      maybe('si', 'Les réponses qui y mènent ; vide, toutes', ({ row }) => inAnswers(row.when)),
      text('verdict', 'eligible, ineligible, conditional ou undecided', ({ row }) => row.verdict),
      maybe('raison', 'D’un undecided : silent ou contradictory', ({ row }) => row.reason),
      text('parce_que', 'Pourquoi', ({ row }) => row.because),
      maybe('conditions', 'Ce qui doit être vrai', ({ row }) => joined(row.conditions)),
      maybe('a_garder', 'Les preuves à garder', ({ row }) => joined(row.keep)),
      maybe('a_la_place', 'Que faire à la place', ({ row }) => row.instead),
      maybe('question_a_la_caf', 'La question à poser', ({ row }) => row.ask),
      text('reperes', 'Sur quoi la réponse repose', ({ row, strand }) => joined(row.cites[strand] ?? [])),
    ],
  }),
  plainSet<Silence>({
    name: 'silences',
    title: 'Les silences',
    about: 'Où l’annexe ne dit rien d’aucune dépense, dit une fois pour toutes les tables.',
    schema: SilenceItemSchema,
    items: silenceItems,
    columns: [
      text('silence', 'Son nom', ({ id }) => id),
      text('volets', 'Les volets pour lesquels l’annexe n’en dit rien', ({ strands }) => joined(strands)),
      maybe('si', 'Les réponses pour lesquelles elle n’en dit rien ; vide, toutes', ({ when }) =>
        inAnswers(when),
      ),
      maybe(
        'parce_que',
        'Ce qui manque ; vide où chaque dépense le dit à sa façon',
        ({ because }) => because,
      ),
      maybe('question_a_la_caf', 'La question à poser', ({ ask }) => ask),
      text('depenses', 'Les dépenses dont la table s’en sert', ({ expenses }) => joined(expenses)),
      maybe('reperes', 'Sur quoi il repose', ({ cites }) => joined(cites)),
    ],
  }),
];

function actionItems({ actions }: Content): Action[] {
  return actions.map(
    ({ id, kind, strand, label, summary, words, criteria, dates, finding, reading, neighbours, ask }) => ({
      ...{ id, kind, label, summary, words, neighbours, ask },
      strand: strand ?? null,
      criteria: criteria.map((criterion) => criterion.id),
      dates: dates
        ? {
            kind: dates.kind,
            from: dates.kind === 'period' ? dates.from : null,
            until: dates.kind === 'period' ? dates.until : null,
            by: dates.kind === 'due' ? dates.by : null,
            cites: dates.cites,
          }
        : null,
      finding: finding ? { ...finding, flat: finding.flat ?? null } : null,
      reading: reading ?? null,
    }),
  );
}

function criterionItems({ actions }: Content): CriterionItem[] {
  return actions.flatMap(({ id, strand, criteria }) =>
    criteria.map((criterion) => criterionItem(criterion, id, strand ?? null)),
  );
}

function criterionItem(criterion: Criterion, action: string, strand: Strand | null): CriterionItem {
  const { id, type, severity, exclusion, label, question, why, cites } = criterion;
  const numbers = criterion.type === 'at-least' || criterion.type === 'between' ? criterion : null;
  return {
    ...{ action, strand, id, type, severity, exclusion, label, question, why, cites },
    asked: criterion.asked ?? false,
    hint: criterion.hint ?? null,
    minimum: numbers?.minimum ?? null,
    maximum: criterion.type === 'between' ? criterion.maximum : null,
    unit: numbers?.unit ?? null,
    options: optionItems(criterion),
    accept: criterion.type === 'departement' ? criterion.accept : [],
    appliesWhen: criterion.appliesWhen ?? null,
    contestedWhen: criterion.contestedWhen ?? null,
    refusal: criterion.refusal ?? null,
    flat: criterion.flat ?? null,
    remedy: criterion.remedy ?? null,
    contest: criterion.contest ?? null,
    doubt: criterion.doubt ?? null,
    notes: criterion.notes ?? {},
    ask: criterion.ask ?? null,
    keep: criterion.keep ?? null,
  };
}

function optionItems(criterion: Criterion): CriterionItem['options'] {
  if (criterion.type === 'one-of') return criterion.options;
  if (criterion.type !== 'yes-no') return [];
  return [
    { id: 'oui', label: 'Oui', outcome: criterion.oui },
    { id: 'non', label: 'Non', outcome: criterion.non },
  ];
}

function expenseItems({ expenses, rareWords }: Content): ExpenseItem[] {
  const rare = new Map(rareWords.map(({ id, words }) => [id, words]));
  return expenses.map(({ id, label, summary, listed, account, words, questions }) => ({
    ...{ id, label, summary, listed, words: [...words, ...(rare.get(id) ?? [])] },
    account: account ?? null,
    questions: questions.map((question) => question.id),
    address: expenseAddress(id),
  }));
}

function tableItem({ id, questions, rows }: Expense): Table {
  return {
    expense: id,
    questions: questions.map(({ id: asked, label, hint, why, nsp, unknown, strands, options }) => ({
      ...{ id: asked, label, why, nsp, options },
      hint: hint ?? null,
      unknown: unknown ?? null,
      strands: strands ?? null,
    })),
    rows: rows.map(({ id: row, strands, when, verdict, because, conditions, keep, cites, ...more }) => ({
      ...{ id: row, strands, when, verdict, because, conditions, keep, cites },
      reason: more.reason ?? null,
      flat: more.flat ?? false,
      instead: more.instead ?? null,
      ask: more.ask ?? null,
    })),
    dmn: `${id}.dmn`,
  };
}

function silenceItems({ silences, expenses }: Content): Silence[] {
  return silences.map(({ id, strands, when, listed, because, ask, cites }) => ({
    ...{ id, strands, when },
    listed: listed ?? null,
    because: because === undefined ? null : said(because),
    ask: ask === undefined ? null : said(ask),
    expenses: expenses.filter(({ rows }) => rows.some((row) => row.id === id)).map((expense) => expense.id),
    cites: Object.values(cites ?? {}).flat(),
  }));
}

/** The sentence of a silence where it names no expense yet: « {une dépense peut} » says « une dépense peut ». */
function said(text: string): string {
  return text.replaceAll(/\{([^}]*)\}/g, (_, words: string) => words.replaceAll(/\s+/g, ' '));
}
