import { describe, expect, it } from 'vitest';
import { checkLocal, saysNothing } from '../../../../../src/rules/departement/file/check-local.ts';
import type { Written } from '../../../../../src/rules/departement/file/local.ts';

const SOURCE = {
  key: 's',
  title: 'Appel',
  address: 'https://www.exemple.fr/',
  checked: '2026-11-20',
  role: 'Caf, action sociale',
};
const CALL = { key: '2027', name: 'Appel 2027', year: 2027, source: 's' };
const TARGETS = {
  expenses: { alimentation: [], location: ['1.1'] },
  actions: { 'groupe-parents': { strand: '1.1', conditions: ['regularite'] } },
};
const caf = (name: string) => ({ kind: 'caf', name, source: 's' });
const precision = (more: object) => ({
  sense: 'plus-claire',
  text: 'Une phrase.',
  year: 2027,
  source: 's',
  ...more,
});

/** What is wrong, as « topic row field: says ». */
function wrong(written: Written): string[] {
  return checkLocal({ sources: [SOURCE], ...written }, TARGETS).problems.map(
    ({ topic, row, field, says }) => `${topic} ${String(row)} ${String(field)}: ${says}`,
  );
}

it('a file where nothing is wrong is read whole', () => {
  const { local, problems } = checkLocal(
    {
      sources: [SOURCE],
      calls: [{ ...CALL, opens: '16/11/2026', closes: '15/01/2027', strands: '1.1, 1.2' }],
    },
    TARGETS,
  );
  expect(problems).toEqual([]);
  expect(local.calls).toEqual([
    { ...CALL, opens: '2026-11-16', closes: '2027-01-15', strands: ['1.1', '1.2'] },
  ]);
  expect(local.pieces).toEqual([]);
});

describe('said, with what to do', () => {
  it.each<[what: string, written: Written, says: string]>([
    [
      'a list that is not known',
      { appels: [] },
      'appels undefined undefined: cette liste n’est pas connue ; les listes sont sources, bodies, calls, extensions, sessions, meetings, deposit, before, pieces, money, eligibility, priorities, funders, contacts, steering, parents, precisions, kit',
    ],
    [
      'a value that is not known',
      { funders: [{ texte: 'x', text: 'Une.', source: 's' }] },
      'funders 0 texte: cette valeur n’est pas connue ; attendu text, name, euros, percent, source',
    ],
    [
      'no source',
      { funders: [{ text: 'Une.' }] },
      'funders 0 source: « Source » manque ; écrivez par exemple « appel-2026 »',
    ],
    [
      'an unknown source',
      { funders: [{ text: 'Une.', source: 't' }] },
      'funders 0 source: « t » n’est pas dans la feuille « Sources » : il y a s',
    ],
    [
      'a short name twice',
      { calls: [CALL, CALL] },
      'calls 1 key: « 2027 » nomme déjà une autre ligne ; donnez un autre nom court',
    ],
    [
      'a closing before its opening',
      { calls: [{ ...CALL, opens: '2027-02-01', closes: '2027-01-15' }] },
      'calls 0 closes: ce jour vient avant l’ouverture, le 1er février 2027',
    ],
    [
      'a period that ends before it begins',
      { calls: [{ ...CALL, from: '2027-02-01', until: '2027-01-15' }] },
      'calls 0 until: ce jour vient avant le début de la période financée, le 1er février 2027',
    ],
    [
      'a strand open and closed',
      { calls: [{ ...CALL, strands: '1.1', closedStrands: '1.1' }] },
      'calls 0 closedStrands: 1.1 : à la fois ouvert et fermé ; gardez l’un des deux',
    ],
    [
      'an unknown strand',
      { calls: [{ ...CALL, strands: '1.3' }] },
      'calls 0 strands: « 1.3 » n’est pas un volet ; les volets sont 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
    ],
    [
      'an extension of no call',
      { extensions: [{ call: '2026', forWhom: 'tous', until: '2027-01-20', source: 's' }] },
      'extensions 0 call: « 2026 » n’est pas dans la feuille « Appels » : il n’y en a aucune',
    ],
    [
      'an extension that ends before the call',
      {
        calls: [{ ...CALL, closes: '2027-01-15' }],
        extensions: [{ call: '2027', forWhom: 'tous', until: '2027-01-10', source: 's' }],
      },
      'extensions 0 until: ce jour vient avant la fermeture de l’appel, le 15 janvier 2027',
    ],
    [
      'a committee before the deposit',
      {
        calls: [CALL],
        sessions: [
          { call: '2027', name: 'Une', deposit: '2027-02-01', committee: '2027-01-01', source: 's' },
        ],
      },
      'sessions 0 committee: ce jour vient avant la fin du dépôt, le 1er février 2027',
    ],
    [
      'a session without a day',
      { calls: [CALL], sessions: [{ call: '2027', name: 'Une', source: 's' }] },
      'sessions 0 deposit: donnez la fin du dépôt, ou le jour du comité',
    ],
    [
      'years in disorder',
      { steering: [{ name: 'Schéma', from: 2028, until: 2024, source: 's' }] },
      'steering 0 until: cette année vient avant 2028',
    ],
    [
      'a ceiling without an amount',
      { money: [{ kind: 'plafond', text: 'Un.', source: 's' }] },
      'money 0 euros: dites le montant',
    ],
    [
      'a floor without an amount',
      { money: [{ kind: 'plancher', text: 'Un.', source: 's' }] },
      'money 0 euros: dites le montant',
    ],
    [
      'a source read again before its day',
      { sources: [{ ...SOURCE, dated: '2026-12-01' }] },
      'sources 0 checked: ce jour vient avant le jour de la source, le 1er décembre 2026',
    ],
    [
      'a rate without its base',
      { money: [{ kind: 'taux', text: 'Un.', percent: 80, source: 's' }] },
      'money 0 base: dites sur quoi le taux porte',
    ],
    [
      'a rate without its figure',
      { money: [{ kind: 'taux', text: 'Un.', base: 'le coût', source: 's' }] },
      'money 0 percent: dites le taux',
    ],
    [
      'two strands open and closed',
      { calls: [{ ...CALL, strands: '1.1, 2.1, 3.2', closedStrands: '3.2, 1.1' }] },
      'calls 0 closedStrands: 1.1 et 3.2 : à la fois ouvert et fermé ; gardez l’un des deux',
    ],
    [
      'a source that cannot be read, alone, though another row names it',
      {
        sources: [{ ...SOURCE, checked: 'hier' }],
        funders: [{ text: 'Une.', source: 's' }],
      },
      'sources 0 checked: attendu un jour qui existe, comme « 31/01/2026 »',
    ],
    [
      'a strand with a short name besides',
      { precisions: [precision({ kind: 'volet', strands: '1.1', target: 'location' })] },
      'precisions 0 target: laissez cette case vide pour un volet',
    ],
    [
      'an action with its condition',
      { precisions: [precision({ kind: 'action', target: 'groupe-parents/regularite' })] },
      'precisions 0 target: pour une condition, choisissez « Une condition »',
    ],
    [
      'a condition of a condition',
      { precisions: [precision({ kind: 'condition', target: 'groupe-parents/regularite/x' })] },
      'precisions 0 target: attendu « action/condition », comme « groupe-parents/regularite »',
    ],
    [
      'an unknown action',
      { precisions: [precision({ kind: 'action', target: 'laep' })] },
      'precisions 0 target: « laep » n’est pas une action ; il y a groupe-parents',
    ],
    [
      'an expense that is not named',
      { precisions: [precision({ kind: 'depense' })] },
      'precisions 0 target: dites laquelle, par son nom court',
    ],
    [
      'a contact that cannot be reached',
      { contacts: [{ role: 'Référent', source: 's' }] },
      'contacts 0 mail: donnez une boîte de service, un numéro ou un formulaire',
    ],
    [
      'a place for parents that is nowhere',
      { parents: [{ kind: 'lieu', name: 'Maison', source: 's' }] },
      'parents 0 address: donnez une adresse, un numéro ou un lieu',
    ],
    [
      'two Cafs, and a call of none',
      { bodies: [caf('Caf A'), caf('Caf B')], calls: [CALL] },
      'calls 0 caf: dites laquelle : il y a Caf A et Caf B',
    ],
    [
      'a Caf that is not one of them',
      { bodies: [caf('Caf A')], calls: [{ ...CALL, caf: 'Caf Z' }] },
      'calls 0 caf: « Caf Z » n’est pas dans la feuille « Organismes » : il y a Caf A',
    ],
    [
      'a precision on an unknown expense',
      { precisions: [precision({ kind: 'depense', target: 'repas' })] },
      'precisions 0 target: « repas » n’est pas une dépense ; il y a alimentation et location',
    ],
    [
      'a wider one where the annexe refuses nothing',
      {
        precisions: [
          precision({ kind: 'depense', target: 'location', strands: '1.1, 3.1', sense: 'plus-large' }),
        ],
      },
      'precisions 0 sense: l’annexe ne refuse pas cette dépense en 3.1 ; choisissez un autre sens, ou retirez ce volet',
    ],
    [
      'a wider one, nobody knows where',
      { precisions: [precision({ kind: 'depense', target: 'location', sense: 'plus-large' })] },
      'precisions 0 sense: dites dans quels volets l’annexe la refuse',
    ],
    [
      'on a thing by the name that pages show',
      { precisions: [precision({ kind: 'action', target: 'Groupe Parents' })] },
      'precisions 0 target: « Groupe Parents » n’est pas une action ; écrivez « groupe-parents »',
    ],
    [
      'on an unknown condition',
      { precisions: [precision({ kind: 'condition', target: 'groupe-parents/heures' })] },
      'precisions 0 target: « heures » n’est pas une condition de « groupe-parents » ; il y a regularite',
    ],
    [
      'on a condition of nothing',
      { precisions: [precision({ kind: 'condition', target: 'groupe-parents' })] },
      'precisions 0 target: attendu « action/condition », comme « groupe-parents/regularite »',
    ],
    [
      'on a strand that is not said',
      { precisions: [precision({ kind: 'volet' })] },
      'precisions 0 strands: dites de quel volet',
    ],
    [
      'on an action in another strand',
      { precisions: [precision({ kind: 'action', target: 'groupe-parents', strands: '3.1' })] },
      'precisions 0 strands: l’action « groupe-parents » est jugée au volet 1.1 ; laissez cette case vide',
    ],
  ])('%s', (_, written, says) => {
    expect(wrong(written)).toEqual([says]);
  });
});

it.each<[what: string, written: Written]>([
  ['a source of the day when it was read again', { sources: [{ ...SOURCE, dated: '2026-11-20' }] }],
  ['a schema that only begins', { steering: [{ name: 'Schéma', from: 2028, source: 's' }] }],
  ['a schema that only ends', { steering: [{ name: 'Schéma', until: 2028, source: 's' }] }],
  ['a schema of one year', { steering: [{ name: 'Schéma', from: 2028, until: 2028, source: 's' }] }],
  ['a schema of several', { steering: [{ name: 'Schéma', from: 2024, until: 2028, source: 's' }] }],
  ['a ceiling and its amount', { money: [{ kind: 'plafond', text: 'Un.', euros: 300, source: 's' }] }],
  ['a rate whole', { money: [{ kind: 'taux', text: 'Un.', percent: 80, base: 'le coût', source: 's' }] }],
  [
    'sessions with one of their days',
    {
      calls: [CALL],
      sessions: [
        { call: '2027', name: 'Une', committee: '2027-01-01', source: 's' },
        { call: '2027', name: 'Deux', deposit: '2027-01-01', source: 's' },
      ],
    },
  ],
  [
    'an extension of the second call, before the first closes',
    {
      calls: [
        { ...CALL, closes: '2027-06-15' },
        { ...CALL, key: '2026', closes: '2027-01-15' },
      ],
      extensions: [{ call: '2026', forWhom: 'tous', until: '2027-01-20', source: 's' }],
    },
  ],
])('nothing is wrong in %s', (_, written) => {
  expect(wrong(written)).toEqual([]);
});

it.each<[what: string, more: object]>([
  ['a strand', { kind: 'volet', strands: '1.1' }],
  ['an expense', { kind: 'depense', target: 'alimentation' }],
  [
    'a wider one where the annexe refuses',
    { kind: 'depense', target: 'location', strands: '1.1', sense: 'plus-large' },
  ],
  ['an action', { kind: 'action', target: 'groupe-parents' }],
  ['an action in its strand', { kind: 'action', target: 'groupe-parents', strands: '1.1' }],
  ['a condition', { kind: 'condition', target: 'groupe-parents/regularite' }],
])('nothing is wrong in a precision on %s', (_, more) => {
  expect(wrong({ precisions: [precision(more)] })).toEqual([]);
});

it.each<[what: string, written: Written]>([
  ['a contact with its box', { contacts: [{ role: 'Référent', mail: 'caf@exemple.fr', source: 's' }] }],
  ['a contact with its number', { contacts: [{ role: 'Référent', phone: '3919', source: 's' }] }],
  ['a contact with its page', { contacts: [{ role: 'Référent', address: SOURCE.address, source: 's' }] }],
  ['a place with its number', { parents: [{ kind: 'lieu', name: 'Maison', phone: '3919', source: 's' }] }],
  ['a place with its address', { parents: [{ kind: 'lieu', name: 'Maison', place: 'Lille', source: 's' }] }],
  [
    'a place with its page',
    { parents: [{ kind: 'lieu', name: 'Maison', address: SOURCE.address, source: 's' }] },
  ],
  ['a call of the only Caf', { bodies: [caf('Caf A'), { ...caf('MSA A'), kind: 'msa' }], calls: [CALL] }],
])('nothing is wrong in %s', (_, written) => {
  expect(wrong(written)).toEqual([]);
});

it('what is left empty is as if it were not there', () => {
  const { local, problems } = checkLocal(
    { sources: [SOURCE], calls: [{ ...CALL, opens: '', closes: null, hour: undefined }] },
    TARGETS,
  );
  expect([local.calls, problems]).toEqual([[CALL], []]);
});

it.each<[says: boolean, written: Written]>([
  [true, {}],
  [true, { sources: [SOURCE] }],
  [false, { sources: [SOURCE], bodies: [caf('Caf du Nord')] }],
  [false, { sources: [SOURCE], kit: [{ kind: 'phrase', value: 'Parlons-en.', source: 's' }] }],
])('that it says nothing: %s', (says, written) => {
  const { local, problems } = checkLocal(written, TARGETS);
  expect(problems).toEqual([]);
  expect(saysNothing(local)).toBe(says);
});
