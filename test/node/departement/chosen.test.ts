import { beforeEach, describe, expect, it } from 'vitest';
import {
  forget,
  keep,
  leaveNamed,
  readChosen,
  type Tab,
  takeNamed,
} from '../../../src/departement/chosen.ts';

const CODES = ['31', '59', '2A'];
const SHEET = '/fiches/3-1/';

function tab(): NonNullable<Tab> {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const refused = () => {
  throw new Error('refused');
};
const REFUSES: Tab = { getItem: refused, setItem: refused, removeItem: refused };

beforeEach(() => {
  forget(null);
});

describe('a fragment that names a département', () => {
  it.each([
    ['#departement=59', '', '59'],
    ['#3-1&departement=59', '#3-1', '59'],
    ['#dossier=abc_-&departement=2a', '#dossier=abc_-', '2A'],
    ['#departement=59&volet=1.1', '#volet=1.1', '59'],
    ['volet=1.1&departement=59&depense=location', 'volet=1.1&depense=location', '59'],
    ['#departement=', '', null],
    ['#autredepartement=59', '#autredepartement=59', null],
    ['#3-1', '#3-1', null],
    ['', '', null],
  ])('%j is left as %j and shows %s', (hash, left, shown) => {
    const store = tab();
    expect(takeNamed(hash, SHEET, store)).toBe(left);
    expect(readChosen(SHEET, store, CODES)).toEqual({ shown, kept: null, unknown: null, caf: '' });
  });

  it('shows it on its page alone, beside what the tab keeps, until it is left', () => {
    const store = tab();
    keep(store, '31');
    takeNamed('#departement=59', SHEET, store);
    expect(readChosen(SHEET, store, CODES)).toEqual({ shown: '59', kept: '31', unknown: null, caf: '' });
    expect(readChosen('/', store, CODES)).toEqual({ shown: '31', kept: null, unknown: null, caf: '' });
    leaveNamed(store);
    expect(readChosen(SHEET, store, CODES)).toEqual({ shown: '31', kept: null, unknown: null, caf: '' });
  });

  it('says one that does not exist, and changes nothing', () => {
    const store = tab();
    keep(store, '31');
    takeNamed('#departement=98', SHEET, store);
    expect(readChosen(SHEET, store, CODES)).toEqual({ shown: '31', kept: null, unknown: '98', caf: '' });
  });

  describe('in the wizard of projects', () => {
    const wizard = '/guide/quel-volet/';
    it.each([
      ['#action=laep&departement=59', '#action=laep', '59'],
      ['#action=mesure-protegee&departement=59', '#action=mesure-protegee', '59'],
      ['action=laep&regularite=oui&r=b747f4&departement=2a', 'action=laep&regularite=oui&r=b747f4', '2A'],
      ['#departement=59', '', '59'],
    ])('%j is left as %j: %s is shown, never an answer', (hash, left, shown) => {
      const store = tab();
      expect(takeNamed(hash, wizard, store)).toBe(left);
      expect(readChosen(wizard, store, CODES).shown).toBe(shown);
    });

    it('is an answer where the wizard wrote it, before the version of its rules', () => {
      const store = tab();
      const answered = '#action=mesure-protegee&departement=59&r=b747f4';
      expect(takeNamed(answered, wizard, store)).toBe(answered);
      expect(readChosen(wizard, store, CODES).shown).toBeNull();
      expect(takeNamed(`${answered}&departement=31`, wizard, store)).toBe(answered);
      expect(readChosen(wizard, store, CODES).shown).toBe('31');
    });
  });

  it('stays the answer of a project that goes to the dossier', () => {
    const store = tab();
    const arriving = '#projet=mesure-protegee&departement=59&trajets=oui';
    expect(takeNamed(arriving, '/mon-dossier/', store)).toBe(arriving);
    expect(readChosen('/mon-dossier/', store, CODES).shown).toBe('59');
    takeNamed('#projet=mesure-protegee&departement=nsp', '/', store);
    expect(readChosen('/', store, CODES)).toEqual({ shown: null, kept: null, unknown: null, caf: '' });
  });
});

it('what is kept is kept, then forgotten', () => {
  const store = tab();
  keep(store, '59');
  expect(readChosen('/', store, CODES).shown).toBe('59');
  forget(store);
  expect(readChosen('/', store, CODES).shown).toBeNull();
});

it('keeps which Caf is the reader’s, until another département is shown or kept', () => {
  const store = tab();
  keep(store, '59', 'Caf du Littoral');
  expect(readChosen('/', store, CODES).caf).toBe('Caf du Littoral');
  takeNamed('#departement=31', SHEET, store);
  expect(readChosen(SHEET, store, CODES)).toEqual({ shown: '31', kept: '59', unknown: null, caf: '' });
  leaveNamed(store);
  expect(readChosen(SHEET, store, CODES).caf).toBe('Caf du Littoral');
  keep(store, '31');
  expect(readChosen(SHEET, store, CODES).caf).toBe('');
});

it.each([
  ['refuses', REFUSES],
  ['has no store', null],
] as const)('where the browser %s, the page remembers', (_, store) => {
  takeNamed('#departement=59', SHEET, store);
  expect(readChosen(SHEET, store, CODES).shown).toBe('59');
  forget(store);
  expect(readChosen(SHEET, store, CODES).shown).toBeNull();
});
