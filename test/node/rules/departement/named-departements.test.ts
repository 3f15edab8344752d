import { describe, expect, it } from 'vitest';
import {
  mayNameDepartement,
  namedDepartements,
  startsOfNames,
} from '../../../../src/rules/departement/named-departements.ts';
import { readRulesOnly } from '../../../../src/reading/read-rules.ts';

const { departements } = readRulesOnly();
/** Words that mean something else on the site. */
const isWord = (word: string) => ['reunion', 'cher', 'lot'].includes(word);
const named = (query: string, typing = false) =>
  namedDepartements(query, departements, isWord, typing).map(
    ({ departement, how }) => `${departement.id} ${how}`,
  );

describe('a query', () => {
  it.each([
    ['le 31', ['31 whole']],
    ['31', ['31 perhaps']],
    ['75', ['75 perhaps']],
    ['2A', ['2A perhaps']],
    ['dép. 31', ['31 whole']],
    ['Caf 31', ['31 whole']],
    ['caf 1', ['01 whole']],
    ['département du 59', ['59 whole']],
    ['Nord', ['59 whole']],
    ['Caf du Nord', ['59 whole']],
    ['la Caf de l’Ain', ['01 whole']],
    ['Haute-Garonne', ['31 whole']],
    ['haute garonne', ['31 whole']],
    ['Loire-Atlantique', ['44 whole']],
    ['Loire', ['42 whole']],
    ['Lille', ['59 whole']],
    ['réunion', []],
    ['cher', ['18 perhaps']],
    ['La Réunion', ['974 whole']],
    ['Caf du Cher', ['18 whole']],
    ['appel à projets Haute-Garonne', ['31 among']],
    ['pièces à joindre caf 31', ['31 among']],
    ['salaires dans le 31', ['31 among']],
    ['salaires du 31', ['31 among']],
    ['salaires dans 31', ['31 among']],
    ['salaires n° 31', ['31 among']],
    ['salaires no 31', ['31 among']],
    ['salaires pour 31', []],
    ['Caf Cher', ['18 whole']],
    ['des jeux dans le Lot', ['46 among']],
    ['appel à projets du Nord', ['59 among']],
    ['un lot de jeux', []],
    ['Lot de jeux', []],
    ['quartier nord', []],
    ['le 31 décembre', []],
    ['avant le 31/12', []],
    ['31 enfants', []],
    ['3', []],
    ['3.1', []],
    ['fiche 3.1', []],
    ['volet 31', []],
    ['Caf', []],
    ['Caf 96', []],
    ['prison', []],
    ['', []],
  ])('« %s » names %j', (query, expected) => {
    expect(named(query)).toEqual(expected);
  });

  it.each([
    ['haute gar', ['31 begun']],
    ['caf de la haute-g', ['31 begun']],
    ['toulou', ['31 begun']],
    ['corse', ['2A begun', '2B begun']],
    ['ha', []],
    ['prison', []],
    ['Nord', ['59 whole']],
  ])('while it is typed, « %s » may name %j', (query, expected) => {
    expect(named(query, true)).toEqual(expected);
  });
});

describe('the list of the départements is asked for', () => {
  const starts = startsOfNames(departements);
  const may = (query: string) => mayNameDepartement(query, (start) => starts.includes(start));

  it.each(['Nord', 'le 31', 'Caf 31', '2b', 'Haute-Garonne', 'lille', 'toulou', 'la Réunion'])(
    'for « %s »',
    (query) => {
      expect(may(query)).toBe(true);
    },
  );

  it.each([
    'prison',
    'salaire',
    'café des parents',
    'flyers',
    'un goûter',
    'Laep',
    'x31',
    '31x',
    '2c',
    '1234',
  ])('and not for « %s »', (query) => {
    expect(may(query)).toBe(false);
  });
});
