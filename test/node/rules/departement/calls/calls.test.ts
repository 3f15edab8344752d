import { describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import {
  callStatus,
  daysUntil,
  nextChange,
  soon,
} from '../../../../../src/rules/departement/calls/call-status.ts';
import { calendarOf } from '../../../../../src/rules/departement/calls/calendar.ts';
import { icsOf } from '../../../../../src/rules/departement/calls/ics.ts';
import { checkLocal } from '../../../../../src/rules/departement/file/check-local.ts';
import { isOld } from '../../../../../src/rules/departement/freshness.ts';

const call = {
  year: 2027,
  opens: '2026-11-16',
  closes: '2027-01-15',
  extended: ['2027-01-29', '2027-01-20'],
};

describe('where a call stands', () => {
  it.each([
    ['2026-11-15', 'coming'],
    ['2026-11-16', 'open'],
    ['2027-01-15', 'open'],
    ['2027-01-16', 'extended'],
    ['2027-01-29', 'extended'],
    ['2027-01-30', 'closed'],
    ['2027-12-31', 'closed'],
    ['2028-01-01', 'archived'],
  ] as const)('on %s is %s', (today, status) => {
    expect(callStatus(call, today)).toBe(status);
  });

  it.each([
    [{ year: 2027, extended: [] }, 'undated'],
    [{ year: 2027, closes: '2027-01-15', extended: [] }, 'announced'],
    [{ year: 2027, closes: '2026-11-25', extended: [] }, 'closed'],
    [{ year: 2027, opens: '2026-11-16', extended: [] }, 'open'],
    [{ year: 2026, opens: '2026-11-30', closes: '2027-01-15', extended: [] }, 'coming'],
    [{ year: 2025, extended: [] }, 'archived'],
  ] as const)('of %j on the 26 November 2026 is %s', (dated, status) => {
    expect(callStatus(dated, '2026-11-26')).toBe(status);
  });

  it.each([
    ['2026-11-15', 'ouvre demain'],
    ['2026-11-16', 'ferme dans 60 jours'],
    ['2027-01-15', 'ferme aujourd’hui'],
    ['2027-01-16', ''],
    ['2027-01-29', ''],
    ['2027-01-30', ''],
    ['2028-01-01', ''],
  ])('on %s says « %s » to all: an extension is for some', (today, words) => {
    expect(nextChange(call, today)).toBe(words);
  });

  it('says when it closes where nothing says that it is open, and nothing where no day is known', () => {
    expect(nextChange({ year: 2027, closes: '2027-01-15', extended: [] }, '2027-01-03')).toBe(
      'ferme dans 12 jours',
    );
    expect(nextChange({ year: 2027, opens: '2026-11-16', extended: [] }, '2026-11-26')).toBe('');
    expect(nextChange({ year: 2027, extended: [] }, '2026-11-26')).toBe('');
  });

  it('is said in days', () => {
    expect(daysUntil('2027-03-28', '2027-03-27')).toBe(1);
    expect(soon('ferme', '2027-01-15', '2027-01-03')).toBe('ferme dans 12 jours');
    expect(soon('ferme', '2027-01-15', '2027-01-14')).toBe('ferme demain');
    expect(soon('ouvre', '2027-01-15', '2027-01-15')).toBe('ouvre aujourd’hui');
    expect(soon('ferme', '2027-01-15', '2027-01-16')).toBe('');
  });
});

it('what was checked is old a year and a day later', () => {
  expect([isOld('2025-11-26', '2026-11-26'), isOld('2025-11-25', '2026-11-26')]).toEqual([false, true]);
});

const NAME =
  'Appel à projets « parentalité », soutien aux familles; actions collectives et éveil culturel 2027';
const { local } = checkLocal(
  {
    sources: [
      { key: 's', title: 'A', address: 'https://www.exemple.fr/', checked: '2026-11-20', role: 'Caf' },
    ],
    calls: [
      {
        key: '2027',
        name: NAME,
        year: 2027,
        opens: '2026-11-16',
        closes: '2027-01-15',
        hour: '12 h',
        address: 'https://www.exemple.fr/appel',
        source: 's',
      },
    ],
    extensions: [{ call: '2027', forWhom: 'les communes', until: '2027-01-29', source: 's' }],
    sessions: [
      { call: '2027', name: 'Première session', deposit: '2027-01-15', committee: '2027-03-11', source: 's' },
    ],
    meetings: [{ call: '2027', day: '2026-12-31', hour: '14 h 30', place: 'en ligne', source: 's' }],
  },
  { expenses: {}, actions: {} },
);
const events = calendarOf(local);
const ics = icsOf(events, { name: 'Exemple (00)', slug: '00', checked: () => '2026-11-20' });

describe('the calendar', () => {
  it('has each day, the first first', () => {
    expect(events.map(({ day, id }) => `${day} ${id}`)).toEqual([
      '2026-11-16 2027-ouvre',
      '2026-12-31 2027-reunion-1',
      '2027-01-15 2027-ferme',
      '2027-01-15 2027-depot-1',
      '2027-01-29 2027-prolonge-1',
      '2027-03-11 2027-comite-1',
    ]);
  });

  it('is lines of 75 octets at most, each ended by CR LF', () => {
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = ics.split('\r\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.filter((line) => /[\r\n]/.test(line) || new TextEncoder().encode(line).length > 75)).toEqual(
      [],
    );
  });

  it('is read by ical.js: whole days, names, one stamp, one name each', () => {
    const read = new ICAL.Component(ICAL.parse(ics))
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(read).toHaveLength(6);
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(6);
    const closing = read[2];
    expect(closing?.summary).toBe(`Dernier jour : ${NAME} (jusqu’à 12 h)`);
    expect([closing?.startDate.toString(), closing?.endDate.toString()]).toEqual([
      '2027-01-15',
      '2027-01-16',
    ]);
    expect(closing?.startDate.isDate).toBe(true);
    // Over the end of a year.
    expect(read[1]?.endDate.toString()).toBe('2027-01-01');
  });

  it('is read by node-ical', () => {
    const read = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === 'VEVENT');
    expect(read).toHaveLength(6);
    expect(JSON.stringify(read)).toContain('les communes');
  });
});
