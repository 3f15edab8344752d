import { describe, expect, it } from 'vitest';
import {
  type PrecisionNames,
  subjectAddress,
  subjectName,
} from '../../../../src/rules/departement/precision-subject.ts';

const NAMES = {
  expenses: [
    { id: 'salle', label: 'Location de salle' },
    { id: 'petit-materiel', label: 'Petit matériel' },
  ],
  actions: [
    {
      id: 'cafe',
      label: 'Café des parents',
      strand: '1.1',
      criteria: [{ id: 'ouvert', label: 'Ouvert à tous' }],
    },
    {
      ...{ id: 'groupe', label: 'Groupe de parole', strand: '2.1' },
      criteria: [
        { id: 'ouvert', label: 'Sans inscription' },
        { id: 'psy', label: 'Un professionnel anime' },
      ],
    },
    { id: 'autre', label: 'Autre action', strand: null, criteria: [] },
  ],
} as unknown as PrecisionNames;
type Subject = Parameters<typeof subjectName>[0];

describe('what a precision of a département bears on', () => {
  it.each<[subject: Subject, name: string, address: string]>([
    [{ kind: 'volet', strands: ['2.2'] }, 'Volet 2.2', '/fiches/2-2/'],
    [{ kind: 'depense', target: 'petit-materiel' }, 'Petit matériel', '/depenses/petit-materiel/'],
    [{ kind: 'depense', target: 'salle', strands: ['1.1'] }, 'Location de salle', '/depenses/salle/'],
    [{ kind: 'depense', target: 'inconnue' }, 'inconnue', '/depenses/inconnue/'],
    [{ kind: 'action', target: 'groupe' }, 'Groupe de parole', '/fiches/2-1/'],
    [{ kind: 'action', target: 'groupe/psy' }, 'Un professionnel anime', '/fiches/2-1/'],
    [{ kind: 'action', target: 'groupe/ouvert' }, 'Sans inscription', '/fiches/2-1/'],
    [{ kind: 'action', target: 'cafe/ouvert' }, 'Ouvert à tous', '/fiches/1-1/'],
    [{ kind: 'action', target: 'cafe/rien' }, 'Café des parents', '/fiches/1-1/'],
    [{ kind: 'action', target: 'autre' }, 'Autre action', '/fiches/'],
    [{ kind: 'action', target: 'rien' }, 'rien', '/fiches/'],
  ] as [Subject, string, string][])('%j is « %s », at %s', (subject, name, address) => {
    expect([subjectName(subject, NAMES), subjectAddress(subject, NAMES)]).toEqual([name, address]);
  });
});
