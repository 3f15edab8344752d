import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../../src/rules/departement/file/fields.ts';
import { readField, writeField } from '../../../../../src/rules/departement/file/read-field.ts';

const of = (type: Field['type'], more: Partial<Field> = {}): Field => ({
  label: 'L',
  help: 'H',
  example: 'E',
  type,
  ...more,
});

describe('a value is read as people write it', () => {
  it.each([
    ['day', '31/01/2026', '2026-01-31'],
    ['day', '1er mars 2026', '2026-03-01'],
    ['day', 'vendredi 2 janvier 2026', '2026-01-02'],
    ['day', '2026-01-31', '2026-01-31'],
    ['day', '5-1-2026', '2026-01-05'],
    ['hour', '12h', '12 h'],
    ['hour', '14:30', '14 h 30'],
    ['hour', '14:30:00', '14 h 30'],
    ['hour', '23 h 59', '23 h 59'],
    ['hour', '1 heure', '1 h'],
    ['hour', '14 heures 30', '14 h 30'],
    ['hour', '14 h 00', '14 h'],
    ['hour', '24:00', '24 h'],
    ['year', 2026, 2026],
    ['euros', '3 000 €', 300_000],
    ['euros', 500, 50_000],
    ['percent', '80 %', 80],
    ['percent', '72,5', 72.5],
    ['percent', '100', 100],
    ['percent', '1', 1],
    ['address', 'https://www.caf.fr', 'https://www.caf.fr/'],
    ['mail', 'parentalite@caf50.caf.fr', 'parentalite@caf50.caf.fr'],
    ['phone', '0199000000', '01 99 00 00 00'],
    ['phone', '+33 1 99 00 00 00', '01 99 00 00 00'],
    ['phone', '3919', '3919'],
    ['phone', '116 000', '116000'],
    ['strands', '1.1, 1.2 et 3-1', ['1.1', '1.2', '3.1']],
    ['strands', ['3.1', '1.1'], ['1.1', '3.1']],
    ['strands', 'v1.1 ; Volet2.1', ['1.1', '2.1']],
    ['key', 'appel-2026', 'appel-2026'],
    ['text', ' Deux devis ', 'Deux devis'],
    ['text', 'Maison des parents de Rosa Parks', 'Maison des parents de Rosa Parks'],
    ['role', 'Caf, action sociale', 'Caf, action sociale'],
  ] as const)('%s: %j is %j', (type, written, value) => {
    expect(readField(of(type), written)).toEqual({ value });
  });

  it('a choice is read by its id or its words', () => {
    const field = of('text', { options: { caf: 'Caf', reseau: 'Réseau parentalité' } });
    expect(readField(field, 'reseau parentalite')).toEqual({ value: 'reseau' });
    expect(readField(field, 'caf')).toEqual({ value: 'caf' });
    expect(readField(field, 'CPAM')).toEqual({
      says: '« CPAM » n’est pas dans la liste ; choisissez parmi : Caf, Réseau parentalité',
    });
  });
});

describe('what is wrong is said with its remedy', () => {
  it.each([
    ['day', '31/02/2026', 'attendu un jour qui existe, comme « 31/01/2026 »'],
    ['day', 'mi-janvier', 'attendu un jour qui existe, comme « 31/01/2026 »'],
    ['day', '20270332', 'attendu un jour qui existe, comme « 31/01/2026 »'],
    ['hour', '25 h', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['hour', '12 h 60', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['hour', '14:30:15', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['hour', 'à 12 h', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['hour', '12 h 30 au plus', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['hour', '', 'attendu une heure, comme « 12 h » ou « 23 h 59 »'],
    ['year', '26', 'attendu une année, comme « 2026 »'],
    ['euros', 'environ 3 000', 'attendu un montant en euros, comme « 3 000 »'],
    ['euros', '0', 'attendu un montant en euros, comme « 3 000 »'],
    ['percent', '0', 'attendu un taux entre 1 et 100, comme « 80 »'],
    ['percent', 'environ 80', 'attendu un taux entre 1 et 100, comme « 80 »'],
    ['percent', '80 % environ', 'attendu un taux entre 1 et 100, comme « 80 »'],
    ['phone', '101 99 00 00 00', 'attendu un numéro, comme « 01 99 00 00 00 » ou « 3919 »'],
    [
      'strands',
      '1v.1',
      '« 1v.1 » n’est pas un volet ; les volets sont 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
    ],
    ['percent', 'dix', 'attendu un taux entre 1 et 100, comme « 80 »'],
    ['percent', '120', 'attendu un taux entre 1 et 100, comme « 80 »'],
    ['percent', '0.8', 'attendu un taux entre 1 et 100, comme « 80 »'],
    [
      'address',
      'http://www.caf.fr',
      'cette adresse n’est pas en https ; ouvrez-la en https, ou donnez celle d’une autre page',
    ],
    ['address', 'Voir http://www.caf.fr', 'attendu une adresse complète, comme « https://www.exemple.fr/ »'],
    ['address', 'https://caf', 'attendu une adresse complète, comme « https://www.exemple.fr/ »'],
    ['address', 'https://', 'attendu une adresse complète, comme « https://www.exemple.fr/ »'],
    ['address', 'www.caf.fr', 'attendu une adresse complète, comme « https://www.exemple.fr/ »'],
    [
      'address',
      'https://moi:secret@caf.fr/',
      'attendu une adresse complète, comme « https://www.exemple.fr/ »',
    ],
    [
      'mail',
      'jeanne.martin@caf50.caf.fr',
      '« jeanne.martin@caf50.caf.fr » semble la boîte d’une personne ; donnez celle d’un service, comme « parentalite@… »',
    ],
    ['mail', 'parentalite', 'attendu une adresse comme « parentalite@exemple.fr »'],
    ['phone', '12 34', null],
    ['phone', '01 99', null],
    [
      'strands',
      '1.1, 5.1',
      '« 5.1 » n’est pas un volet ; les volets sont 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2',
    ],
    ['strands', ' , ', 'attendu des volets, comme « 1.1, 1.2 »'],
    ['phone', '01 99 00 00 00 +33', 'attendu un numéro, comme « 01 99 00 00 00 » ou « 3919 »'],
    ['text', 'Écrire à Mme Durand', 'une personne est nommée ; donnez un service ou une fonction'],
    [
      'text',
      'Écrire à j.martin@caf.fr',
      '« j.martin@caf.fr » semble la boîte d’une personne ; donnez celle d’un service, comme « parentalite@… »',
    ],
    ['role', 'Mme Durand', 'une personne est nommée ; donnez un service ou une fonction'],
    [
      'role',
      'Jeanne Martin, chargée de mission',
      '« Jeanne Martin » a la forme d’un nom de personne ; donnez un service ou une fonction, comme « Caf, action sociale »',
    ],
    [
      'key',
      'Appel 2026',
      'attendu un nom court comme « appel-2026 » : minuscules sans accent, chiffres, traits d’union',
    ],
  ] as const)('%s: %s', (type, written, says) => {
    if (says !== null) expect(readField(of(type), written)).toEqual({ says });
    else
      expect(readField(of(type), `${written} 5`)).toEqual({
        says: 'attendu un numéro, comme « 01 99 00 00 00 » ou « 3919 »',
      });
  });

  it.each([true, null, undefined, {}])('%s is neither a text nor a number', (written) => {
    expect(readField(of('text'), written)).toEqual({ says: 'attendu un texte ou un nombre' });
  });

  it('a text of a page is too long', () => {
    expect(readField(of('text'), 'a'.repeat(601))).toEqual({
      says: '600 caractères au plus ; il y en a 601',
    });
  });
});

it.each([
  ['day', '2026-01-31', '31/01/2026'],
  ['euros', 300_050, '3 000,50'],
  ['percent', 72.5, '72,5'],
  ['strands', ['1.1', '3.1'], '1.1, 3.1'],
  ['year', 2026, '2026'],
] as const)('%s: %j is written %s, and comes back', (type, value, cell) => {
  const written = writeField(of(type), value).replace(/\s/g, ' ');
  expect(written).toBe(cell);
  expect(readField(of(type), written)).toEqual({ value });
});
