import { expect, it } from 'vitest';
import { agendaName, dateWords } from '../../../../../src/rules/departement/calls/date-words.ts';

const DATE = { day: '2027-01-15', says: 'Dernier jour : Appel 2027', more: 'jusqu’à 12 h', caf: undefined };

it('a date says what happens, what bears on it, and whose it is', () => {
  expect(dateWords(DATE)).toBe('Dernier jour : Appel 2027 (jusqu’à 12 h)');
  expect(dateWords({ ...DATE, more: '', caf: 'Caf du Pays basque' })).toBe(
    'Dernier jour : Appel 2027 — Caf du Pays basque',
  );
});

it('its link begins by the word that it shows, and has one colon', () => {
  const name = agendaName(DATE);
  expect(name).toBe('Agenda, 15 janvier 2027 – Dernier jour : Appel 2027 (jusqu’à 12 h)');
  expect(name.split(' : ')).toHaveLength(2);
});
