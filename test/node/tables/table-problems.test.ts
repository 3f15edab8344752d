import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openBytes, openText } from '../../../src/tables/open-table.ts';
import {
  encodingNotes,
  openQuote,
  otherKind,
  tooHeavy,
  tooLarge,
} from '../../../src/tables/table-problems.ts';
import { TooLargeError } from '../../../src/tables/zip/too-large.ts';

it('what is wrong with a file is said with what to do', () => {
  expect(
    [
      openQuote(3),
      tooHeavy(''),
      tooHeavy('a.csv'),
      otherKind('a.pdf', 'zip'),
      tooLarge(new TooLargeError('cell', 'read')),
      tooLarge(new TooLargeError('sheet', 'unpacked')),
    ].map(({ problem }) => problem),
  ).toEqual([
    'Ligne 3 : un guillemet s’ouvre et ne se referme pas. Corrigez-la, puis recommencez.',
    'Ce tableau est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.',
    '« a.csv » est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.',
    '« a.pdf » : c’est une archive. Ouvrez le fichier CSV, XLSX ou ODS qu’elle contient.',
    'Une fois ouvert, ce fichier contient trop de cases ou de texte : 6 millions de caractères au plus. Gardez la seule feuille du budget, ou copiez le tableau.',
    'Une fois ouvert, ce fichier est trop grand : 150 millions d’octets au plus. Gardez la seule feuille du budget, ou copiez le tableau.',
  ]);
});

it('how a text was read is said where its accents are to be looked at', () => {
  const said = (more: object) =>
    encodingNotes({ text: '', encoding: 'utf-8', mended: false, lost: false, ...more }).map(
      ({ message }) => message,
    );
  expect(said({})).toEqual([]);
  expect(said({ encoding: 'windows-1252' })).toEqual([]);
  expect(said({ encoding: 'macintosh', lost: true })).toEqual([
    'Ses lettres accentuées sont lues comme celles d’un ancien Mac (MacRoman) : vérifiez les libellés.',
    'Des lettres de ce fichier sont perdues, et se montrent comme « � » : corrigez les libellés.',
  ]);
  expect(said({ encoding: 'cp850', mended: true })).toEqual([
    'Ses lettres accentuées sont lues comme celles d’un ancien PC (CP850) : vérifiez les libellés.',
    'Ses lettres accentuées étaient écrites deux fois (« Ã© ») et ont été réparées : vérifiez les libellés.',
  ]);
});

it('a text that holds nothing, or whose mark stays open, is no table', () => {
  expect(openText('')).toEqual({ problem: 'Ce tableau est vide.' });
  expect(openText('a;b\nc;d\n"e;f')).toEqual(openQuote(3));
  expect(openText('GoÃ»ter;5\nSalle;3')).toMatchObject([
    {
      rows: [
        ['Goûter', '5'],
        ['Salle', '3'],
      ],
      notes: [{ kind: 'encoding' }],
    },
  ]);
});

it('a file that holds nothing, or no text, is no table', async () => {
  expect(await openBytes(new Uint8Array(), 'a.csv')).toEqual({ problem: '« a.csv » est vide.' });
  expect(await openBytes(new Uint8Array([0x61, 1, 2]), 'a.csv')).toEqual({
    problem: '« a.csv » n’est pas un tableau : ouvrez un fichier XLSX, ODS ou CSV.',
  });
  expect(await openBytes(new Uint8Array(5_000_001), 'a.csv')).toEqual(tooHeavy('a.csv'));
  expect(await openBytes(new TextEncoder().encode('%PDF-1'), 'a.csv')).toEqual(otherKind('a.csv', 'pdf'));
});

it('an archive whose content is broken is said to be so', async () => {
  const type = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  const damaged = {
    problem: 'Ce fichier est abîmé, ou ne peut pas être lu. Copiez plutôt le tableau.',
  };
  expect(await openBytes(zipSync({ 'xl/workbook.xml': strToU8('<a') }), 'a.xlsx')).toEqual(damaged);
  const ods = zipSync({ mimetype: [type, { level: 0 }], 'content.xml': strToU8('<a') });
  expect(await openBytes(ods, 'a.ods')).toEqual(damaged);
});

it('a text of more than five million letters is too heavy, a file of as many bytes too', async () => {
  const heavy =
    'Ce tableau est trop lourd : cinq millions d’octets au plus. Gardez la seule feuille du budget.';
  expect(openText('a'.repeat(5_000_001))).toEqual({ problem: heavy });
  expect(await openBytes(new Uint8Array(5_000_001).fill(97), '')).toEqual({ problem: heavy });
});
