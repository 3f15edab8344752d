import { describe, expect, it } from 'vitest';
import {
  inStrands,
  type ListedTopic,
  localLines,
  sourceInWords,
} from '../../../../src/rules/departement/local-lines.ts';
import { readLocal } from '../../../../src/rules/departement/file/read-local.ts';

/** The lines of one topic, as the page says them: « title: what follows [link address] ». */
function said(topic: ListedTopic, ...rows: Record<string, unknown>[]): string[] {
  const { local, problems } = readLocal({ [topic]: rows.map((row) => ({ source: 's', ...row })) });
  expect(problems).toEqual([]);
  const lines = localLines(local, topic);
  expect(lines.filter(({ source }) => source !== 's')).toEqual([]);
  return lines.map(({ title, says, links, caf }) =>
    [
      `${title}:`,
      ...says,
      ...links.map(({ label, href }) => `[${label} ${href}]`),
      ...(caf === undefined ? [] : [`(${caf})`]),
    ]
      .join(' / ')
      .replace(/\s/g, ' '),
  );
}

const A = 'https://www.exemple.fr/a';
const B = 'https://www.exemple.fr/b';

describe('what a topic says, line by line', () => {
  it.each<[topic: ListedTopic, row: Record<string, unknown>, line: string]>([
    ['deposit', { platform: 'Élan' }, 'Élan:'],
    [
      'deposit',
      {
        ...{ platform: 'Élan', address: A, guide: B, closures: 'Fermée en août', other: 'Par la poste' },
        caf: 'Caf du Nord',
      },
      `Élan: / Fermée en août / Autre voie : par la poste / [Ouvrir la plateforme ${A}] / [Mode d’emploi ${B}] / (Caf du Nord)`,
    ],
    [
      'before',
      { kind: 'label', text: 'Trois mois.', caf: 'Caf A' },
      'Obtenir un label: / Trois mois. / (Caf A)',
    ],
    ['pieces', { name: 'RIB' }, 'RIB:'],
    [
      'pieces',
      { name: 'RIB', forWhom: 'les communes', format: 'PDF', template: A, caf: 'Caf A' },
      `RIB: / Pour les communes / PDF / [Modèle ${A}] / (Caf A)`,
    ],
    ['money', { kind: 'recettes', text: 'Elles comptent.' }, 'Recettes: / Elles comptent.'],
    [
      'money',
      { kind: 'plafond', text: 'Un.', euros: '3 000', strands: '1.1', year: 2027, caf: 'Caf A' },
      'Plafond : 3 000,00 €: / Un. / Au volet 1.1 / Pour 2027 / (Caf A)',
    ],
    [
      'money',
      { kind: 'taux', text: 'Un.', percent: '72,5', base: 'le coût', strands: '1.1, 3.2' },
      'Taux : 72,5 %: / Un. / Sur : le coût / Aux volets 1.1 et 3.2',
    ],
    [
      'eligibility',
      { kind: 'siege', text: 'Ici.', strands: '2.1', caf: 'Caf A' },
      'Siège: / Ici. / Au volet 2.1 / (Caf A)',
    ],
    ['eligibility', { kind: 'ages', text: 'Ici.' }, 'Âges: / Ici.'],
    ['priorities', { kind: 'age', text: 'Ados.', caf: 'Caf A' }, 'Âge des enfants: / Ados. / (Caf A)'],
    ['funders', { text: 'Une demande.' }, ': / Une demande.'],
    [
      'contacts',
      { role: 'Référent', mail: 'caf@exemple.fr' },
      'Référent: / [caf@exemple.fr mailto:caf@exemple.fr]',
    ],
    [
      'contacts',
      { role: 'Référent', territory: 'Nord', phone: '01 99 00 00 00', address: A, caf: 'Caf A' },
      `Référent: / Nord / [01 99 00 00 00 tel:0199000000] / [Formulaire ${A}] / (Caf A)`,
    ],
    [
      'steering',
      { name: 'CDSF', text: 'Décide.', from: 2024, until: 2028, address: A },
      `CDSF: / Décide. / De 2024 à 2028 / [Le lire ${A}]`,
    ],
    ['steering', { name: 'CDSF', from: 2024 }, 'CDSF: / Depuis 2024'],
    ['steering', { name: 'CDSF', until: 2024 }, 'CDSF: / Jusqu’en 2024'],
    ['steering', { name: 'CDSF' }, 'CDSF:'],
    ['bodies', { kind: 'msa', name: 'MSA du Nord' }, 'MSA du Nord:'],
    ['bodies', { kind: 'caf', name: 'Caf du Nord', site: A }, `Caf du Nord: / [Son site ${A}]`],
    ['parents', { kind: 'ecoute', name: 'Allô', phone: '3919' }, 'Allô: / [3919 tel:3919]'],
    [
      'parents',
      { kind: 'lieu', name: 'Maison', place: 'Lille', hours: '9 h', address: A },
      `Maison: / Lille / 9 h / [Lieu ${A}]`,
    ],
  ])('%s %j: %s', (topic, row, line) => {
    expect(said(topic, row)).toEqual([line]);
  });

  it('keeps their order', () => {
    expect(said('funders', { text: 'Un.' }, { text: 'Deux.' })).toEqual([': / Un.', ': / Deux.']);
  });
});

it.each([
  [
    { title: 'Appel 2026', dated: '2025-11-10', checked: '2026-11-26', role: 'Caf du Nord' },
    'Caf du Nord, « Appel 2026 », du 10 novembre 2025 ; relevé le 26 novembre 2026',
  ],
  [
    { title: 'Site', checked: '2026-12-01', role: 'Réseau' },
    'Réseau, « Site », sans date ; relevé le 1er décembre 2026',
  ],
])('a source is said with its day, if it bears one: %j', (source, words) => {
  expect(sourceInWords({ key: 's', address: A, ...source })).toBe(words);
});

it('one strand is « au », several are « aux »', () => {
  expect(inStrands(undefined)).toBe('');
  expect(inStrands(['2.1'])).toBe('Au volet 2.1');
  expect(inStrands(['1.1', '1.2', '3.1'])).toBe('Aux volets 1.1, 1.2 et 3.1');
});
