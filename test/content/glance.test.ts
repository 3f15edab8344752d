import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/reading/content.ts';
import { glanceConditions } from '../../src/rules/checklist/glance-conditions.ts';
import { glanceColumns } from '../../src/rules/ways/glance-columns.ts';
import type { Strand } from '../../src/schemas/strand.ts';

const { expenses, actions, sheets } = readContent();

/** A column as it reads: its title, then each line of it. */
const columnsOf = (strand: Strand) =>
  glanceColumns(expenses, strand).map(({ title, lines }) => [
    title,
    ...lines.map(({ expenses: list, possible }) =>
      [list.map(({ id }) => id).join(' '), possible].filter(Boolean).join(' : '),
    ),
  ]);

const SEVEN = 'prestataires location petit-materiel assurances communication transports billetterie';
const UNSAID = 'alimentation garde-enfants hebergement informatique formation';
const SALARIES = 'salaires : De oui à non.';
const EXCLUDED = ['investissement', 'contributions-nature', 'benevolat'];

describe('les dépenses d’un volet, en un coup d’œil', () => {
  test.each<Strand>(['1.1', '1.2'])('volet %s : sept oui, quatre non, les salaires cela dépend', (strand) => {
    expect(columnsOf(strand)).toEqual([
      ['Éligible', ...SEVEN.split(' ')],
      ['Cela dépend', SALARIES],
      ['À demander', UNSAID],
      ['Non éligible', 'fonctionnement', ...EXCLUDED],
    ]);
  });

  test.each<Strand>(['2.2', '3.1'])(
    'volet %s : un seul oui ; ce qui n’est qu’une charge habituelle dépend',
    (strand) => {
      expect(columnsOf(strand)).toEqual([
        ['Éligible', 'fonctionnement'],
        ['Cela dépend', `${SEVEN} : Éligible ou l’annexe n’en dit rien.`, SALARIES],
        ['À demander', UNSAID],
        ['Non éligible', ...EXCLUDED],
      ]);
    },
  );

  test.each<Strand>(['2.1', '3.2', '4.2'])('volet %s : tout est à demander, rien n’est dit oui', (strand) => {
    const columns = glanceColumns(expenses, strand);
    expect(columns.map(({ title }) => title)).toEqual(['À demander']);
    expect(columns[0]?.lines.flatMap((line) => line.expenses)).toHaveLength(17);
  });

  test('volet 4.1 : tout dépend de qui fait la dépense', () => {
    const columns = columnsOf('4.1');
    expect(columns.map(([title]) => title)).toEqual(['Cela dépend']);
    expect(columns[0]?.at(-1)).toBe('salaires : Éligible, non éligible ou l’annexe n’en dit rien.');
  });
});

describe('les conditions d’un volet, en un coup d’œil', () => {
  test.each([
    ['groupe-parents', 10, 2, '10 conditions à remplir, 2 conseillées'],
    ['temps-fort', 5, 1, '5 conditions à remplir, 1 conseillée'],
    ['conseil-conjugal', 0, 0, 'aucune condition donnée'],
    ['lieu-ressources', 24, 6, '24 conditions à remplir, 1 demandée aussi, 5 conseillées'],
    ['coordination-pdn', 7, 5, '7 conditions à remplir, 4 demandées aussi, 1 conseillée'],
    ['ressources-promotion', 3, 1, 'Notre lecture : 3 points à remplir, 1 conseillé'],
  ])('%s', (id, must, more, words) => {
    const [action] = actions.filter((each) => each.id === id);
    expect(action && glanceConditions(action)).toEqual({ must, more, words });
  });
});

describe('les chiffres d’un volet', () => {
  test('sont trois ou quatre, courts', () => {
    expect(
      sheets.map(({ sheet }) => [sheet.strand, ...sheet.figures.map(({ figure }) => figure)].join(' | ')),
    ).toEqual([
      '1.1 | 8 à 12 parents | 2 formes | Aucun montant',
      '1.2 | 5 à 10 parents | Tout âge | Aucun montant',
      '2.1 | 10 départements | 2024 et 2025 | 0 à 21 ans | 3 départements',
      '2.2 | Gratuit | Un département | Aucun montant',
      '3.1 | 0,5 Etp | 5 demi-journées | 80 %',
      '3.2 | 18 mois | Aucune dépense | Aucun montant',
      '4.1 | Un département | Appel à projet | Aucun montant',
      '4.2 | 2 publics | Aucune liste | Aucun montant',
    ]);
  });
});
