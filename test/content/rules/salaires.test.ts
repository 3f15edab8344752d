import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/reading/content.ts';
import type { Answers } from '../../../src/rules/decision/decision-table.ts';
import { decide } from '../../../src/rules/decision/decide.ts';

// Les réponses elles-mêmes sont signées dans src/content/signatures/salaires.yaml.
const QUESTIONS = ['deja-finance', 'temps-en-plus', 'gestionnaire-finance', 'justificatif'];

const salaires = readContent().expenses.find(({ id }) => id === 'salaires');
if (!salaires) throw new Error('no expense salaires');
const concluded = (answers: Answers) => {
  const decision = decide(salaires, answers);
  if (decision.kind === 'open') throw new Error(`still open: ${String(decision.next)}`);
  return decision;
};

describe('les salaires', () => {
  it('posent leurs questions dans cet ordre', () => {
    expect(salaires.questions.map(({ id }) => id)).toEqual(['role', ...QUESTIONS]);
    expect(decide(salaires, { volet: '1.1' })).toMatchObject({ next: 'deja-finance' });
    expect(decide(salaires, { volet: '1.1', 'deja-finance': 'non' })).toMatchObject({
      next: 'temps-en-plus',
    });
  });

  it('ne demandent l’aide de la Caf que là où elle change la réponse : 1.1 et 1.2, sans heures en plus', () => {
    const sansHeuresEnPlus = { 'deja-finance': 'non', 'temps-en-plus': 'non' };
    expect(decide(salaires, { volet: '1.1', ...sansHeuresEnPlus })).toMatchObject({
      next: 'gestionnaire-finance',
    });
    expect(decide(salaires, { volet: '1.2', ...sansHeuresEnPlus })).toMatchObject({
      next: 'gestionnaire-finance',
    });
    expect(decide(salaires, { volet: '2.2', ...sansHeuresEnPlus }).kind).toBe('concluded');
    expect(decide(salaires, { volet: '3.1', ...sansHeuresEnPlus }).kind).toBe('concluded');
  });

  it('ne demandent la preuve que pour des heures en plus', () => {
    const heuresEnPlus = { volet: '3.1', 'deja-finance': 'non', 'temps-en-plus': 'oui' };
    expect(decide(salaires, heuresEnPlus)).toMatchObject({ next: 'justificatif' });
  });

  it('n’offrent pas « Je ne sais pas » pour la preuve : « non, ou pas encore » le dit déjà', () => {
    expect(salaires.questions.find(({ id }) => id === 'justificatif')).toMatchObject({ nsp: false });
    expect(salaires.questions.filter(({ nsp }) => nsp).map(({ id }) => id)).toEqual([
      'role',
      'deja-finance',
      'temps-en-plus',
      'gestionnaire-finance',
    ]);
  });

  describe('des heures en plus, prouvées, quand la structure est déjà aidée', () => {
    const answers = {
      'deja-finance': 'non',
      'temps-en-plus': 'oui',
      'gestionnaire-finance': 'oui',
      justificatif: 'oui',
    };
    it('sont retenues sans réserve en 1.1, où l’annexe regarde les charges', () => {
      expect(concluded({ volet: '1.1', ...answers }).rows.flatMap(({ row }) => row.conditions)).toEqual([]);
    });
    it.each(['1.2', '2.2', '3.1'])('portent une réserve en %s, où l’annexe regarde le personnel', (volet) => {
      const { rows } = concluded({ volet, ...answers });
      expect(rows.flatMap(({ row }) => row.conditions).join(' ')).toMatch(
        /^Si ce salarié est déjà payé par la Caf, faites confirmer que ses seules heures en plus comptent\./,
      );
    });
  });

  it('citent l’avenant, la récupération et les heures payées parmi les preuves à garder', () => {
    const { rows } = concluded({
      volet: '1.1',
      'deja-finance': 'non',
      'temps-en-plus': 'oui',
      justificatif: 'oui',
    });
    const keep = rows.flatMap(({ row }) => row.keep).join(' ');
    expect(keep).toMatch(/avenant/i);
    expect(keep).toMatch(/récupérées/);
    expect(keep).toMatch(/complémentaires ou supplémentaires/);
  });

  it('donnent une question à envoyer à la Caf partout où l’annexe ne tranche pas', () => {
    const open = salaires.rows.filter(({ verdict }) => verdict === 'undecided');
    expect(open.length).toBeGreaterThan(3);
    expect(open.filter(({ ask }) => !ask?.endsWith('?'))).toEqual([]);
  });

  it('citent la contradiction elle-même : la liste et la note, dans le volet', () => {
    const sansHeuresEnPlus = { 'deja-finance': 'non', 'temps-en-plus': 'non', 'gestionnaire-finance': 'non' };
    const cites = (volet: string) =>
      concluded({ volet, ...sansHeuresEnPlus }).rows.flatMap((row) => row.cites);
    expect(cites('1.1')).toEqual(['A1V1-EXCD-01', 'A1V1-EXN-02', 'A1V1-FN-01', 'A1V1-GAP-07']);
    expect(cites('2.2')).toEqual(['A2V2-EXY-01', 'A2V2-EXCD-01', 'A2V2-FN-01', 'A2V2-GAP-05']);
    expect(cites('3.1')).toEqual(['A3V1-EXY-01', 'A3V1-EXCD-01', 'A3V1-FN-02', 'A3V1-GAP-07']);
  });
});

describe('les promeneurs du Net (4.1)', () => {
  it('le salaire du coordinateur départemental est retenu', () => {
    expect(concluded({ volet: '4.1', role: 'coordination-pdn' })).toMatchObject({ verdict: 'eligible' });
  });
  it('le salaire du promeneur ne l’est pas : sa présence en ligne fait partie de son poste', () => {
    expect(concluded({ volet: '4.1', role: 'promeneur' })).toMatchObject({ verdict: 'ineligible' });
  });
  it('le salaire de l’animateur du Reaap reste sans réponse', () => {
    expect(concluded({ volet: '4.1', role: 'reaap' })).toMatchObject({
      verdict: 'undecided',
      reason: 'silent',
    });
  });
  it('sans savoir le rôle, la réponse reste ouverte et dit où mène chaque rôle', () => {
    expect(decide(salaires, { volet: '4.1', role: 'nsp' })).toMatchObject({
      kind: 'open',
      next: null,
      leads: [
        { question: 'role', option: 'reaap', outcomes: [{ verdict: 'undecided', reason: 'silent' }] },
        { question: 'role', option: 'promeneur', outcomes: [{ verdict: 'ineligible', reason: null }] },
        { question: 'role', option: 'coordination-pdn', outcomes: [{ verdict: 'eligible', reason: null }] },
      ],
    });
  });
});
