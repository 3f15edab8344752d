import { BUCKET_WORDS } from '../../../rules/budget/bucket-words.ts';
import { BUCKETS, type JudgedLine } from '../../../rules/budget/budget.ts';
import { type Ceiling, CEILING_STRAND } from '../../../rules/budget/ceiling.ts';
import type { Cents } from '../../../rules/money/money.ts';
import type { Dossier } from '../../../rules/dossier/dossier.ts';
import { APART, apartOf } from '../../../rules/departement/apart.ts';
import { APART_NOTE, APART_TITLE } from '../../../rules/departement/apart-words.ts';
import { type Precision, precisionAbout, precisionLine } from '../../../rules/departement/precisions.ts';
import type { SavedCell, SavedTable } from '../../../tables/saved-table.ts';
import { ASKS_MORE, ASKS_MORE_COLUMN } from './local-columns.ts';
import { IN_KIND_WORDS } from './save-resources.ts';

const MEANINGS = {
  eligible: 'Ce que l’annexe 2 retient, d’après vos réponses.',
  conditional: 'Retenu si ce qui est demandé est fait, ou prouvé.',
  ineligible: 'Ce que l’annexe 2 écarte.',
  ask: 'L’annexe 2 n’en dit rien ou se contredit, ou vous ne savez pas répondre : la question est pour votre Caf.',
  missing: 'Il manque une réponse de vous, ou votre accord sur une catégorie proposée.',
} as const;

/** The totals of a budget as formulas over its sheet: they follow when a line is corrected there. */
export function totalsSheet(dossier: Dossier, precisions: readonly Precision[], day: string): SavedTable {
  const { totals, lines, work, balance } = dossier;
  const last = String(lines.length + 1);
  const sumOf = (words: string) => `SUMIF(Budget!E2:E${last},"${words}",Budget!B2:B${last})`;
  const rows: SavedCell[][] = [
    ...BUCKETS.map((bucket): SavedCell[] => [
      BUCKET_WORDS[bucket],
      { cents: totals[bucket], formula: sumOf(BUCKET_WORDS[bucket]) },
      MEANINGS[bucket],
    ]),
    [{ strong: 'Total des dépenses' }, { cents: totals.total, formula: 'SUM(B2:B6)' }, null],
    [
      'Contributions en nature',
      { cents: totals.inKind, formula: sumOf(IN_KIND_WORDS) },
      'À part : elles ne comptent dans aucun total.',
    ],
  ];
  if (work.budget.resources.length > 0) {
    const total = `Ressources!B${String(work.budget.resources.length + 2)}`;
    rows.push(
      [{ strong: 'Total des ressources' }, { cents: balance.totalProducts, formula: total }, null],
      [
        'Écart',
        { cents: balance.gap, formula: 'B7-B9' },
        'Dépenses moins ressources : zéro quand le budget est équilibré.',
      ],
    );
  }
  rows.push(...ceilingRows(dossier, rows.length + 2));
  rows.push(...apartRows(lines, precisions, day));
  return {
    name: 'Totaux',
    columns: [
      { title: 'Part du budget', width: 44 },
      { title: 'Montant', width: 16 },
      { title: 'Ce que cela veut dire', width: 70 },
    ],
    rows,
  };
}

/** What the Caf asks more for, apart from all the above. */
function apartRows(
  lines: readonly JudgedLine[],
  precisions: readonly Precision[],
  day: string,
): SavedCell[][] {
  const apart = apartOf(lines, precisions);
  if (!apart) return [];
  const last = String(lines.length + 1);
  const of = (column: string) => `Budget!${column}2:${column}${last}`;
  const marked = `${of(ASKS_MORE_COLUMN)},"${ASKS_MORE}"`;
  return [
    [{ strong: APART_TITLE }, null, APART_NOTE],
    ...APART.map((bucket): SavedCell[] => [
      BUCKET_WORDS[bucket],
      {
        cents: apart[bucket],
        formula: `SUMIFS(${of('B')},${marked},${of('E')},"${BUCKET_WORDS[bucket]}")`,
      },
      null,
    ]),
    [{ strong: 'Ensemble' }, { cents: apart.total, formula: `SUMIFS(${of('B')},${marked})` }, null],
    ...apart.asked.map(({ precision }): SavedCell[] => [
      precisionAbout(precision),
      null,
      precisionLine(precision, day),
    ]),
  ];
}

const CEILING_TITLE = 'Plafond de 80 % du lieu ressources (volet 3.1)';

/** The ceiling of a lieu ressources; `first` is the row of the sheet where it begins. */
function ceilingRows({ ceiling, lines }: Dossier, first: number): SavedCell[][] {
  if (!ceiling) return [];
  const { input, found, standing } = ceiling;
  if (standing === 'open')
    return [
      [{ strong: CEILING_TITLE }, null, null],
      ['Plafond', null, 'À calculer : il manque la part du Laep ou celle du Clas, 0 s’il n’y en a pas.'],
    ];
  const supposed = standing === 'supposed' ? ', si la règle s’appliquait' : '';
  const at = (row: number) => `B${String(first + row)}`;
  const last = String(lines.length + 1);
  const ofPlace = (words: string) =>
    `SUMIFS(Budget!B2:B${last},Budget!D2:D${last},"Volet ${CEILING_STRAND}",Budget!E2:E${last},"${words}")`;
  const base = `${at(1)}-${at(2)}-${at(3)}`;
  const left = `(${at(5)}-MIN(${at(6)},${at(2)}+${at(3)},${at(5)}))`;
  return [
    [{ strong: CEILING_TITLE }, null, null],
    [
      'Budget du lieu',
      { cents: input.total, formula: ofPlace(`<>${IN_KIND_WORDS}`) },
      'Les lignes du volet 3.1.',
    ],
    ['Part du Laep', { cents: input.laep }, 'Sort de la base.'],
    ['Part du Clas', { cents: input.clas }, 'Sort de la base.'],
    ['Part des autres services', { cents: input.others }, 'L’annexe 2 ne dit pas si elle sort de la base.'],
    [
      'Dépenses écartées',
      { cents: input.ineligible, formula: ofPlace(BUCKET_WORDS.ineligible) },
      'L’annexe 2 ne dit pas si elles restent dans la base.',
    ],
    ['dont déjà comptées dans le Laep ou le Clas', { cents: input.ruledOut }, 'Ne sortent qu’une fois.'],
    ...reading(`à la lettre${supposed}`, found.literal, base, at(7)),
    ...reading(`prudente, sans les dépenses écartées${supposed}`, found.prudent, `${base}-${left}`, at(10)),
    ...reading(
      `sans les autres services${supposed}`,
      found.withoutOthers.literal,
      `${base}-${at(4)}`,
      at(13),
    ),
  ];
}

function reading(
  words: string,
  { base, ceiling, remainder }: Ceiling,
  formula: string,
  at: string,
): SavedCell[][] {
  const below = `B${String(Number(at.slice(1)) + 1)}`;
  const row = (label: string, cents: Cents, computed: string): SavedCell[] => [
    label,
    { cents, formula: computed },
    null,
  ];
  return [
    row(`Base, lecture ${words}`, base, `MAX(0,${formula})`),
    // Whole cents, rounded down, as on the page.
    row(`Plafond, lecture ${words}`, ceiling, `INT(ROUND(${at}*100,0)*4/5)/100`),
    row('Reste à trouver ailleurs, au moins', remainder, `${at}-${below}`),
  ];
}
