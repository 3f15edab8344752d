import { describe, expect, test } from 'vitest';
import { datesAnyDay, datesOn } from '../../../../src/rules/annexe/live-dates.ts';
import type { Dates } from '../../../../src/schemas/rules/action.ts';

const CITES = ['A2V1-DAT-01'];
const PILOT: Dates = { kind: 'period', from: '2024-01-01', until: '2025-12-31', cites: CITES };
const REFERENCE: Dates = { kind: 'due', by: '2025-03-31', cites: CITES };
const UNDATED: Dates = { kind: 'undated', cites: CITES };

describe('une date de l’annexe, un jour quelconque', () => {
  test.each<[string, Dates, string]>([
    ['deux années entières', PILOT, 'Valable en 2024 et 2025'],
    ['une seule année', { ...PILOT, until: '2024-12-31' }, 'Valable en 2024'],
    ['plus de deux années', { ...PILOT, until: '2027-12-31' }, 'Valable de 2024 à 2027'],
    ['des jours précis', { ...PILOT, until: '2025-06-30' }, 'Valable du 1er janvier 2024 au 30 juin 2025'],
    ['un document annoncé', REFERENCE, 'Annoncé pour début 2025'],
    ['un document annoncé en fin d’année', { ...REFERENCE, by: '2025-12-31' }, 'Annoncé pour fin 2025'],
    [
      'une période qui commence en cours d’année',
      { ...PILOT, from: '2024-09-01' },
      'Valable du 1er septembre 2024 au 31 décembre 2025',
    ],
    ['rien', UNDATED, 'L’annexe ne donne aucune date.'],
  ])('%s', (_, dates, words) => {
    expect(datesAnyDay(dates)).toBe(words);
  });

  test.each([
    ['2025-01-31', 'début 2025'],
    ['2025-02-28', 'début 2025'],
    ['2025-03-31', 'début 2025'],
    ['2025-04-30', 'début 2025'],
    ['2025-05-31', '2025'],
    ['2025-06-30', '2025'],
    ['2025-07-31', '2025'],
    ['2025-08-31', '2025'],
    ['2025-09-30', 'fin 2025'],
    ['2025-10-31', 'fin 2025'],
    ['2025-11-30', 'fin 2025'],
    ['2025-12-31', 'fin 2025'],
  ])('le %s se dit « %s »', (by, words) => {
    expect(datesAnyDay({ ...REFERENCE, by })).toBe(`Annoncé pour ${words}`);
  });
});

describe('une date de l’annexe, le jour de la lecture', () => {
  test.each<[string, Dates, string, string]>([
    ['avant la période', PILOT, '2023-12-31', 'Commence le 1er janvier 2024'],
    ['le premier jour', PILOT, '2024-01-01', 'En cours jusqu’au 31 décembre 2025'],
    ['le dernier jour', PILOT, '2025-12-31', 'En cours jusqu’au 31 décembre 2025'],
    ['le lendemain du dernier jour', PILOT, '2026-01-01', 'Période terminée depuis le 31 décembre 2025'],
    ['après la période', PILOT, '2026-11-23', 'Période terminée depuis le 31 décembre 2025'],
    ['le jour de l’échéance', REFERENCE, '2025-03-31', 'La date n’est pas encore passée'],
    [
      'le lendemain de l’échéance',
      REFERENCE,
      '2025-04-01',
      'La date est passée : demandez à votre Caf si le document est paru',
    ],
    [
      'après l’échéance',
      REFERENCE,
      '2026-11-23',
      'La date est passée : demandez à votre Caf si le document est paru',
    ],
    ['sans date', UNDATED, '2026-11-23', ''],
  ])('%s', (_, dates, today, words) => {
    expect(datesOn(dates, today)).toBe(words);
  });
});
