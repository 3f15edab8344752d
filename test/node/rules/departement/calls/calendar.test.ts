import { describe, expect, it } from 'vitest';
import {
  callStatus,
  datedCall,
  soon,
  STATUS_WORDS,
} from '../../../../../src/rules/departement/calls/call-status.ts';
import { calendarOf } from '../../../../../src/rules/departement/calls/calendar.ts';
import { datesToCome } from '../../../../../src/rules/departement/calls/dates-to-come.ts';
import { icsOf } from '../../../../../src/rules/departement/calls/ics.ts';
import { readLocal } from '../../../../../src/rules/departement/file/read-local.ts';

const A = 'https://www.exemple.fr/a';
const B = 'https://www.exemple.fr/b';
const { local, problems } = readLocal({
  calls: [
    {
      key: '2027',
      name: 'Appel 2027',
      year: 2027,
      source: 's',
      closes: '2027-01-15',
      address: A,
      caf: 'Caf A',
    },
    {
      key: 'ete',
      name: 'Été',
      year: 2027,
      source: 't',
      opens: '2027-05-01',
      closes: '2027-06-01',
      hour: '12 h',
    },
    { key: 'rien', name: 'Rien', year: 2027, source: 's' },
  ],
  extensions: [
    { call: '2027', forWhom: 'les communes', until: '2027-01-29', source: 's' },
    { call: 'ete', forWhom: 'tous', until: '2027-06-08', source: 't' },
  ],
  sessions: [
    { call: '2027', name: 'Une', deposit: '2027-02-01', committee: '2027-03-11', source: 's' },
    { call: 'ete', name: 'Deux', committee: '2027-07-01', source: 's' },
    { call: 'rien', name: 'Trois', deposit: '2027-08-01', source: 's' },
  ],
  meetings: [
    { call: '2027', day: '2026-12-02', hour: '14 h 30', place: 'en ligne', address: B, source: 's' },
    { call: 'ailleurs', day: '2026-12-03', source: 's' },
  ],
});
const events = calendarOf(local);

describe('the calendar of the calls', () => {
  it('says each day: what it is, what bears on it, and whose call', () => {
    expect(problems).toEqual([]);
    expect(
      events.map(({ day, id, kind, says, more, call, caf, source, address }) =>
        [day, id, kind, says, more, call, caf, source, address].map((each) => each ?? '-').join(' | '),
      ),
    ).toEqual([
      `2026-12-02 | 2027-reunion-1 | meeting | Réunion d’information : Appel 2027 | 14 h 30, en ligne | 2027 | Caf A | s | ${B}`,
      '2026-12-03 | ailleurs-reunion-2 | meeting | Réunion d’information : ailleurs |  | ailleurs | - | s | -',
      `2027-01-15 | 2027-ferme | closes | Dernier jour : Appel 2027 |  | 2027 | Caf A | s | ${A}`,
      `2027-01-29 | 2027-prolonge-1 | extended | Dernier jour prolongé : Appel 2027 | pour les communes | 2027 | Caf A | s | ${A}`,
      `2027-02-01 | 2027-depot-1 | deposit | Une : dernier jour du dépôt | Appel 2027 | 2027 | Caf A | s | ${A}`,
      `2027-03-11 | 2027-comite-1 | committee | Une : comité | Appel 2027 | 2027 | Caf A | s | ${A}`,
      '2027-05-01 | ete-ouvre | opens | Ouverture : Été |  | ete | - | t | -',
      '2027-06-01 | ete-ferme | closes | Dernier jour : Été | jusqu’à 12 h | ete | - | t | -',
      '2027-06-08 | ete-prolonge-2 | extended | Dernier jour prolongé : Été | pour tous | ete | - | t | -',
      '2027-07-01 | ete-comite-2 | committee | Deux : comité | Été | ete | - | s | -',
      '2027-08-01 | rien-depot-3 | deposit | Trois : dernier jour du dépôt | Rien | rien | - | s | -',
    ]);
  });

  it('gives the next four, the day itself with them, in their order', () => {
    const days = (today: string, most?: number) =>
      datesToCome([...events].reverse(), today, most).map(({ id }) => id);
    expect(days('2027-01-15')).toEqual(['2027-ferme', '2027-prolonge-1', '2027-depot-1', '2027-comite-1']);
    expect(days('2027-01-16', 1)).toEqual(['2027-prolonge-1']);
    expect(days('2027-08-02')).toEqual([]);
    const same = [
      { id: 'b', day: '2027-01-02' },
      { id: 'a', day: '2027-01-02' },
      { id: 'c', day: '2027-01-01' },
    ];
    expect(datesToCome(same, '2027-01-01').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});

describe('a call with its extensions', () => {
  it('has its own alone', () => {
    expect(local.calls.map((call) => datedCall(call, local))).toEqual([
      { year: 2027, opens: undefined, closes: '2027-01-15', extended: ['2027-01-29'] },
      { year: 2027, opens: '2027-05-01', closes: '2027-06-01', extended: ['2027-06-08'] },
      { year: 2027, opens: undefined, closes: undefined, extended: [] },
    ]);
  });

  it.each([
    // A call that closes after its year is no archive before.
    ['2028-01-20', { year: 2027, closes: '2028-01-31', extended: [] }, 'announced'],
    ['2028-02-01', { year: 2027, closes: '2028-01-31', extended: [] }, 'archived'],
    ['2027-12-31', { year: 2027, extended: [] }, 'undated'],
    ['2026-11-16', { year: 2027, opens: '2026-11-16', extended: [] }, 'open'],
    ['2026-11-15', { year: 2027, opens: '2026-11-16', extended: [] }, 'coming'],
  ] as const)('on %s, %j is %s', (today, call, status) => {
    expect(callStatus(call, today)).toBe(status);
  });

  it('is called by a word of its own', () => {
    expect(STATUS_WORDS).toEqual({
      ...{ coming: 'à venir', open: 'ouvert', extended: 'prolongé', closed: 'clos', archived: 'archivé' },
      ...{ announced: 'annoncé', undated: 'sans date' },
    });
    expect(soon('ouvre', '2027-01-02', '2027-01-01')).toBe('ouvre demain');
    expect(soon('ouvre', '2027-01-03', '2027-01-01')).toBe('ouvre dans 2 jours');
  });
});

describe('the file of the calendar', () => {
  const lines = icsOf(events.slice(1, 4), {
    ...{ name: 'Nord,  Lille; (59)', slug: '59' },
    checked: ({ source }) => (source === 's' ? '2026-11-20' : '2026-11-21'),
  }).split('\r\n');

  it('has its head and its end', () => {
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Parentalité\\, mode d’emploi//Calendrier//FR',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Fonds national parentalité : Nord\\, Lille\\; (59)',
    ]);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
  });

  it('has whole days, and what each event has', () => {
    expect(lines.slice(5, 12)).toEqual([
      'BEGIN:VEVENT',
      'UID:ailleurs-reunion-2.59@parentalite-mode-d-emploi',
      'DTSTAMP:20261120T000000Z',
      'DTSTART;VALUE=DATE:20261203',
      'DTEND;VALUE=DATE:20261204',
      'SUMMARY:Réunion d’information : ailleurs',
      'TRANSP:TRANSPARENT',
    ]);
    expect(lines.slice(12, 22)).toEqual([
      ...['END:VEVENT', 'BEGIN:VEVENT', 'UID:2027-ferme.59@parentalite-mode-d-emploi'],
      ...['DTSTAMP:20261120T000000Z', 'DTSTART;VALUE=DATE:20270115', 'DTEND;VALUE=DATE:20270116'],
      ...['SUMMARY:Dernier jour : Appel 2027 — Caf A', `URL:${A}`, 'TRANSP:TRANSPARENT'],
      'END:VEVENT',
    ]);
  });

  it('cuts a line at seventy-five octets, never within a character', () => {
    const long = icsOf([], { name: `${'é'.repeat(17)}${'a'.repeat(80)}`, slug: '59', checked: () => '' });
    const cut = long.split('\r\n').slice(4, 7);
    // « X-WR-CALNAME:Fonds national parentalité :  » holds 43 octets.
    expect(cut).toEqual([
      `X-WR-CALNAME:Fonds national parentalité : ${'é'.repeat(16)}`,
      ` é${'a'.repeat(72)}`,
      ` ${'a'.repeat(8)}`,
    ]);
    expect(cut.map((line) => new TextEncoder().encode(line).length)).toEqual([75, 75, 9]);
  });
});
