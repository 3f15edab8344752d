import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Followed,
  followedIndicators,
  gather,
  isPerSession,
  readFigure,
  showFigure,
} from '../../../../src/rules/evaluation/evaluation.ts';
import type { Session } from '../../../../src/rules/evaluation/evaluation-part.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';

const common = { kind: 'quantitatif', own: false, cites: [] } as const;
const PARTICIPANTS: Followed = { ...common, id: 'participants', label: 'Participants', across: 'sum' };
const DIFFERENT: Followed = {
  ...common,
  id: 'parents-differents',
  label: 'Parents différents',
  across: 'once',
};
const SESSIONS: Followed = { ...common, id: 'seances', label: 'Séances', across: 'sessions' };
const MEAN: Followed = { ...common, id: 'moyenne', label: 'Moyenne', across: 'mean', of: 'participants' };
const CALLS: Followed = { ...common, id: 'entretiens', label: 'Entretiens', across: 'sum' };
const LENGTH: Followed = { ...common, id: 'duree', label: 'Durée', across: 'weighted', of: 'entretiens' };
const HEARD: Followed = { ...common, kind: 'qualitatif', id: 'retours', label: 'Retours' };
const ALL = [PARTICIPANTS, DIFFERENT, SESSIONS, MEAN, CALLS, LENGTH, HEARD];

function sessions(...values: Record<string, string>[]): Session[] {
  return values.map((each, i) => ({ id: `s${String(i + 1)}`, label: '', values: each }));
}

function of(indicator: Followed, list: Session[], overall: Record<string, string> = {}) {
  return gather(indicator, ALL, { sessions: list, overall });
}

describe('un chiffre', () => {
  it.each([
    ['12', 1200],
    ['1 200', 120_000],
    ['0,5', 50],
    ['12.25', 1225],
    ['', null],
    ['une dizaine', null],
    ['-3', null],
    ['1,234', null],
  ])('« %s » se lit %s', (typed, expected) => {
    expect(readFigure(typed)).toBe(expected);
  });

  it.each([
    [1200, '12'],
    [1250, '12,5'],
    [33, '0,33'],
  ])('%s centièmes s’écrivent « %s »', (hundredths, expected) => {
    expect(showFigure(hundredths)).toBe(expected);
  });
});

describe('ce que disent les séances', () => {
  it('additionne ce qui se compte à chaque séance', () => {
    const list = sessions({ participants: '8' }, { participants: '11' }, {});
    expect(of(PARTICIPANTS, list)).toEqual({ total: 1900, mean: 950, unread: 0 });
  });

  it('ne compte pas ce qui n’est pas un nombre, et le dit', () => {
    const list = sessions({ participants: '8' }, { participants: 'environ 10' });
    expect(of(PARTICIPANTS, list)).toEqual({ total: 800, mean: 800, unread: 1 });
  });

  it('n’additionne pas les parents différents : leur nombre se donne une fois', () => {
    const list = sessions({ 'parents-differents': '8' }, { 'parents-differents': '8' });
    expect(of(DIFFERENT, list)).toEqual({ total: null, mean: null, unread: 0 });
    expect(of(DIFFERENT, list, { 'parents-differents': '14' })).toEqual({
      total: 1400,
      mean: null,
      unread: 0,
    });
  });

  it('ne compte que les séances tenues', () => {
    const list = sessions({ participants: '8' }, { retours: 'Très utile' }, {}, { participants: ' ' });
    expect(of(SESSIONS, list).total).toBe(200);
    expect(of(SESSIONS, sessions({}, {})).total).toBeNull();
  });

  it('fait la moyenne des présents sur les séances où ils sont comptés', () => {
    expect(of(MEAN, sessions({ participants: '8' }, {}, { participants: '11' })).total).toBe(950);
    expect(of(MEAN, []).total).toBeNull();
  });

  it('pèse la durée des entretiens par leur nombre', () => {
    const list = sessions({ entretiens: '2', duree: '10' }, { entretiens: '1', duree: '40' }, { duree: '5' });
    expect(of(LENGTH, list).total).toBe(2000);
  });

  it('n’a pas de durée moyenne sans entretien compté', () => {
    expect(of(LENGTH, sessions({ duree: '10' }, { duree: '40', entretiens: '0' }))).toEqual({
      total: null,
      mean: null,
      unread: 0,
    });
  });

  it('arrondit une moyenne au centième le plus proche', () => {
    const list = (...figures: string[]) => sessions(...figures.map((participants) => ({ participants })));
    expect(of(PARTICIPANTS, list('1', '1', '0')).mean).toBe(67);
    expect(of(PARTICIPANTS, list('1', '0', '0')).mean).toBe(33);
    expect(
      of(LENGTH, sessions({ entretiens: '2', duree: '10' }, { entretiens: '1', duree: '15' })).total,
    ).toBe(1167);
  });

  it('ne fait aucun total de ce qui se décrit', () => {
    expect(of(HEARD, sessions({ retours: '12' }))).toEqual({ total: null, mean: null, unread: 0 });
  });

  it('donne le même total dans tous les ordres, sans dérive', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figures, (hundredths) => {
        const list = sessions(...hundredths.map((figure) => ({ participants: showFigure(figure) })));
        const total = hundredths.reduce((sum, figure) => sum + figure, 0);
        expect(of(PARTICIPANTS, list).total).toBe(total);
        expect(of(PARTICIPANTS, list.reverse()).total).toBe(total);
      }),
    );
  });
});

describe('ce que suit un projet', () => {
  it('suit tout ce que propose l’annexe, sauf ce qui est écarté, et ce que le porteur ajoute', () => {
    const evaluation = {
      ...EMPTY_WORKBENCH.evaluation,
      leftOut: ['seances', 'i1'],
      own: [{ id: 'i1', kind: 'quantitatif' as const, label: 'Pères présents' }],
    };
    const listed = [
      {
        id: 'participants',
        label: 'Participants',
        kind: 'quantitatif' as const,
        across: 'sum' as const,
        cites: [],
      },
      {
        id: 'seances',
        label: 'Séances',
        kind: 'quantitatif' as const,
        across: 'sessions' as const,
        cites: [],
      },
    ];
    const followed = followedIndicators(evaluation, { strand: '1.1', indicators: listed });
    expect(followed.map(({ id, across, own }) => [id, across, own])).toEqual([
      ['participants', 'sum', false],
      ['i1', 'sum', true],
    ]);
  });

  it.each([
    ['ce qui s’additionne', PARTICIPANTS, true],
    ['ce qui se décrit', HEARD, true],
    ['une durée', LENGTH, true],
    ['ce qui se donne une fois', DIFFERENT, false],
    ['le nombre de séances', SESSIONS, false],
    ['une moyenne', MEAN, false],
  ])('remplit à chaque séance %s : %s', (_words, indicator, expected) => {
    expect(isPerSession(indicator)).toBe(expected);
  });
});
