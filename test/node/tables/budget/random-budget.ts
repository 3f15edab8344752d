import fc from 'fast-check';
import type { SheetRow } from '../../../../src/tables/cells.ts';

/** A table of two faces, and what its author means by it. */
export interface RandomBudget {
  rows: SheetRow[];
  charges: number;
  resources: number;
  /** Contributions in kind of each side. */
  inKind: number;
}

// Words of treasurers, in no way those that the reader knows.
const SPENT: readonly (readonly [account: string, label: string, lines: readonly string[]])[] = [
  ['60', 'Achats', ['Petites fournitures', 'Goûters du samedi', 'Jeux de société', 'Papier et encre']],
  ['61', 'Services extérieurs', ['Salle Jean-Moulin', 'Assurance du local', 'Entretien du minibus']],
  ['62', 'Autres services extérieurs', ['Mme R., psychologue', 'Affiches', 'Train Lyon-Paris', 'Timbres']],
  ['63', 'Impôts et taxes', ['Taxe sur les salaires', 'Formation continue']],
  ['64', 'Charges de personnel', ['Animatrice à mi-temps', 'Cotisations patronales', 'Mutuelle']],
  ['65', 'Autres charges de gestion courante', ['Sacem', 'Abonnement logiciel']],
];
const RECEIVED: typeof SPENT = [
  ['70', 'Vente de produits finis', ['Tombola', 'Participation des parents', 'Buvette']],
  ['74', 'Subventions d’exploitation', ['Caf du Loiret', 'Ville', 'Département', 'MSA', 'Fondation X']],
  ['75', 'Autres produits de gestion courante', ['Adhésions', 'Dons']],
  ['77', 'Produits exceptionnels', ['Vente du vieux minibus', 'Remboursement d’assurance']],
];
// Names of columns as well.
const TITLED = [
  'Intervenante',
  'Prestataires',
  'Détail des achats',
  'Actions',
  'Objets divers',
  'Prestation',
];
const AROUND = [
  ' €',
  ' € TTC',
  ' € (devis joint)',
  ' € demandés',
  ' €, devis',
  ' € TTC (TVA 20 %)',
  ' € (M. Roy)',
  ' (estimé)',
];
const NOTES = ['devis du 3 mars', 'à confirmer', '', '', 'voir annexe'];

interface Block {
  account: string;
  label: string;
  /** Null where the class stands alone, with its own amount. */
  lines: { account: string; label: string; cents: number }[];
  own: number;
}

interface Looks {
  order: boolean;
  accounts: 'none' | 'column' | 'glued' | 'classes' | 'spaced';
  subtotals: boolean;
  after: boolean;
  heading: 'one' | 'two' | 'years' | 'mixed' | 'plain' | 'sides' | 'none';
  words: readonly [left: string, right: string, amount: string];
  remark: boolean;
  kind: number | null;
  percent: boolean;
  notes: boolean;
  blankColumn: boolean;
  preamble: boolean;
  numbers: boolean;
  blanks: readonly number[];
  totals: readonly [string, string];
  /** Words after some amounts, that leave them as they are. */
  around: readonly string[];
  /** Labels that titles use too. */
  titled: readonly string[];
  /** What the column of accounts holds beside accounts. */
  odd: 'none' | 'total' | 'notes';
  /** One list under the other, each with its total and nothing else. */
  stacked: boolean;
  /** What is taken away under the first class that has lines: its words, and how much. */
  less: readonly [words: string, cents: number] | null;
}

const cents = fc.oneof(
  fc.integer({ min: 1, max: 400 }).map((n) => n * 1_000),
  fc.integer({ min: 100, max: 900_000 }),
  fc.constantFrom(60_00, 606_00, 740_00, 2_027_00, 70_00),
);

function side(classes: typeof SPENT): fc.Arbitrary<Block[]> {
  return fc.subarray([...classes], { minLength: 1 }).chain((some) =>
    fc.tuple(
      ...some.map(([account, label, lines]) =>
        fc
          .record({
            chosen: fc.subarray([...lines]),
            amounts: fc.array(cents, { minLength: lines.length, maxLength: lines.length }),
            own: cents,
          })
          .map(({ chosen, amounts, own }): Block => ({
            account,
            label,
            own,
            lines: chosen.map((each, i) => ({
              account: `${account}${String(i + 1)}`,
              label: each,
              cents: amounts[i] ?? 0,
            })),
          })),
      ),
    ),
  );
}

const looks: fc.Arbitrary<Looks> = fc.record({
  order: fc.boolean(),
  accounts: fc.constantFrom('none', 'column', 'glued', 'classes', 'spaced'),
  subtotals: fc.boolean(),
  after: fc.boolean(),
  heading: fc.constantFrom('one', 'two', 'years', 'mixed', 'plain', 'sides', 'none'),
  words: fc.constantFrom(
    ['CHARGES', 'PRODUITS', 'Montant en euros'],
    ['Dépenses prévisionnelles', 'Recettes prévisionnelles', 'Prévu'],
    ['Charges du projet', 'Ressources du projet', 'Budget 2027'],
    ['Emplois', 'Ressources', 'Total TTC'],
    ['Nature des dépenses', 'Origine des recettes', 'Somme (€)'],
    ['I. CHARGES', 'II. PRODUITS', '€'],
  ),
  remark: fc.boolean(),
  kind: fc.option(cents, { freq: 2 }),
  percent: fc.boolean(),
  notes: fc.boolean(),
  blankColumn: fc.boolean(),
  preamble: fc.boolean(),
  numbers: fc.boolean(),
  blanks: fc.array(fc.nat(12), { maxLength: 3 }),
  totals: fc.constantFrom(
    ['TOTAL DES CHARGES', 'TOTAL DES PRODUITS'],
    ['Total', 'Total'],
    ['Total des dépenses', 'Total des recettes'],
    ['TOTAL GÉNÉRAL', 'TOTAL GÉNÉRAL'],
    ['Total des charges (A)', 'Total des produits (B)'],
    ['Montant total des dépenses', 'Montant total des recettes'],
    ['Ensemble des charges', 'Ensemble des produits'],
    ['= TOTAL', '= TOTAL'],
  ),
  around: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom('', '', ...AROUND), { minLength: 3, maxLength: 7 }) },
  ),
  titled: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...TITLED], { minLength: 1, maxLength: 3 }) },
  ),
  odd: fc.constantFrom('none', 'none', 'total', 'notes'),
  stacked: fc.oneof(
    { weight: 11, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
  less: fc.option(
    fc.tuple(
      fc.constantFrom('Remise obtenue', 'Avoir', 'Geste du commerçant'),
      fc.integer({ min: 1, max: 90_000 }),
    ),
    { freq: 4 },
  ),
});

type Line = [account: string, label: string, cents: number | null];

function linesOf(
  blocks: readonly Block[],
  { subtotals, after, accounts }: Looks,
): { lines: Line[]; sum: number } {
  let sum = 0;
  const lines: Line[] = [];
  for (const { account, label, lines: under, own } of blocks) {
    const whole = under.reduce((all, each) => all + each.cents, 0);
    if (under.length === 0) {
      lines.push([account, label, own]);
      sum += own;
      continue;
    }
    sum += whole;
    if (subtotals && !after) lines.push([account, label, whole]);
    else if (accounts !== 'none') lines.push([account, label, null]);
    for (const each of under) lines.push([each.account, each.label, each.cents]);
    if (subtotals && after) lines.push(['', `Sous-total ${label.toLowerCase()}`, whole]);
  }
  return { lines, sum };
}

function glued(account: string, label: string, how: Looks['accounts']): string {
  if (how === 'glued' || (how === 'classes' && account.length === 2)) return `${account} - ${label}`;
  return how === 'spaced' ? `${account} ${label}` : label;
}

/** Any such table, as a treasurer may draw it. */
export const randomBudget: fc.Arbitrary<RandomBudget> = fc
  .tuple(side(SPENT), side(RECEIVED), looks)
  .map(([spent, received, how]): RandomBudget => {
    const [left, right] = [linesOf(lessened(named(spent, how), how), how), linesOf(received, how)];
    let turn = 0;
    const around = () => how.around[turn++ % (how.around.length || 1)] ?? '';
    const columns = (line: Line | undefined, sum: number): SheetRow => {
      const [account = '', label = '', amount = null] = line ?? [];
      const text = account === '' ? label : glued(account, label, how.accounts);
      const percent =
        amount === null || !how.percent ? '' : `${String(Math.round((amount / (sum || 1)) * 100))} %`;
      return [
        ...(how.accounts === 'column' ? [oddly(account, label, how)] : []),
        how.accounts === 'column' && how.odd === 'total' && account === '' && label !== '' ? '' : text,
        amount === null ? null : how.numbers ? amount / 100 : written(amount) + around(),
        ...(how.percent ? [percent] : []),
      ];
    };
    const join = (a: SheetRow, b: SheetRow, note = ''): SheetRow => {
      const [first, second] = how.order ? [b, a] : [a, b];
      return [...first, ...(how.blankColumn ? [null] : []), ...second, ...(how.notes ? [note] : [])];
    };
    const height = Math.max(left.lines.length, right.lines.length);
    const body = Array.from({ length: height }, (_, i) =>
      join(columns(left.lines[i], left.sum), columns(right.lines[i], right.sum), NOTES[i % NOTES.length]),
    );
    const total = join(
      columns(['', how.totals[0], left.sum], left.sum),
      columns(['', how.totals[1], right.sum], right.sum),
    );
    const empty: SheetRow = total.map(() => null);
    if (how.remark) body.splice(body.length - 1, 0, ['(1) sous réserve du vote de la commune']);
    for (const at of how.blanks) if (at < body.length) body.splice(at, 0, empty);
    const kind = how.kind === null ? [] : inKind(how.kind, (a, b) => join(columns(a, 0), columns(b, 0)));
    if (how.stacked) return stackedBudget(spent, how, written);
    const preamble: SheetRow[] = how.preamble
      ? [['Budget de l’action « Café des parents »'], ['Année', 2027], []]
      : [];
    return {
      rows: [
        ...preamble,
        ...headingOf(how, join),
        ...body,
        ...(how.blanks.length > 1 ? [empty] : []),
        total,
        ...kind,
      ],
      charges: left.sum,
      resources: right.sum,
      inKind: how.kind ?? 0,
    };
  });

/** The first lines called by words that name columns. */
function named(blocks: readonly Block[], { titled }: Looks): Block[] {
  let turn = 0;
  return blocks.map((block) => ({
    ...block,
    lines: block.lines.map((line) => ({ ...line, label: titled[turn++] ?? line.label })),
  }));
}

/** The first class that has lines, with what is taken away: never all of it. */
function lessened(blocks: readonly Block[], { less }: Looks): Block[] {
  const first = blocks.findIndex(({ lines }) => lines.length > 0);
  return blocks.map((block, i) => {
    const whole = block.lines.reduce((all, { cents: each }) => all + each, 0);
    if (i !== first || less === null || less[1] >= whole) return block;
    return {
      ...block,
      lines: [...block.lines, { account: `${block.account}9`, label: less[0], cents: -less[1] }],
    };
  });
}

/** What stands in the column of the accounts: the name of a total, or a note where there is no account. */
function oddly(account: string, label: string, { odd }: Looks): string {
  if (odd === 'total' && account === '') return label;
  return odd === 'notes' && account.length > 2 && account.endsWith('3') ? 'voir annexe' : account;
}

const FUNDERS = [
  'Caf du Loiret',
  'Mairie',
  'Conseil départemental',
  'Subvention MSA',
  'Participation des familles',
];

/** Two lists, one under the other: the second one of who pays. */
function stackedBudget(spent: readonly Block[], how: Looks, write: (amount: number) => string): RandomBudget {
  const lines = spent.flatMap(({ lines: under, label, own }) =>
    under.length > 0 ? under : [{ label, cents: own }],
  );
  const sum = lines.reduce((all, { cents: each }) => all + each, 0);
  const paid = lines.slice(0, FUNDERS.length).map(({ cents: each }, i) => [FUNDERS[i] ?? '', each] as const);
  const whole = paid.reduce((all, [, each]) => all + each, 0);
  const rows: SheetRow[] = [
    ...(how.heading === 'none' ? [] : [['Poste', 'Montant']]),
    ...lines.map(({ label, cents: each }) => [label, write(each)]),
    ['Total', write(sum)],
    ...(how.blanks.length > 1 ? [[]] : []),
    ...paid.map(([label, each]) => [label, write(each)]),
    ['Total', write(whole)],
  ];
  return { rows, charges: sum, resources: whole, inKind: 0 };
}

function inKind(whole: number, row: (charge: Line, resource: Line) => SheetRow): SheetRow[] {
  return [
    ['CONTRIBUTIONS VOLONTAIRES EN NATURE'],
    row(['86', 'Emplois des contributions en nature', whole], ['87', 'Contributions en nature', whole]),
    row(['864', 'Temps des bénévoles', whole], ['870', 'Bénévoles', whole]),
  ];
}

function headingOf(how: Looks, join: (a: SheetRow, b: SheetRow, note?: string) => SheetRow): SheetRow[] {
  const titles = (side: string, amount: string | number): SheetRow => [
    ...(how.accounts === 'column' ? ['Compte'] : []),
    side,
    amount,
    ...(how.percent ? ['%'] : []),
  ];
  if (how.heading === 'one')
    return [join(titles('CHARGES', 'Montant'), titles('PRODUITS', 'Montant'), 'Remarques')];
  if (how.heading === 'years') return [join(titles('Dépenses', 2027), titles('Recettes', 2027), 'Remarques')];
  if (how.heading === 'none') return [];
  if (how.heading === 'mixed')
    return [join(titles('CHARGES', how.words[2]), titles('Financement', 2027), 'Remarques')];
  if (how.heading === 'plain')
    return [join(titles(how.words[0], how.words[2]), titles(how.words[1], how.words[2]), 'Remarques')];
  const blank = (side: string): SheetRow => titles('', '').map((_, i) => (i === 0 ? side : ''));
  if (how.heading === 'sides') return [join(blank(how.words[0]), blank(how.words[1]))];
  return [
    join(blank('DÉPENSES'), blank('RESSOURCES')),
    join(titles('Nature', 'Montant en €'), titles('Nature', 'Montant en €'), 'Remarques'),
  ];
}

/** « 1 234,50 », or « 1 234 » when there are no cents. */
export function written(amount: number): string {
  const [whole = '', decimals = ''] = (amount / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return decimals === '00' ? grouped : `${grouped},${decimals}`;
}
