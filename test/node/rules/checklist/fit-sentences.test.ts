import { describe, expect, it } from 'vitest';
import type { Audit, AuditedCriterion, Status } from '../../../../src/rules/checklist/audit.ts';
import { fitWords } from '../../../../src/rules/checklist/fit-words.ts';
import type { Action, Criterion } from '../../../../src/schemas/rules/action.ts';

const ASK = 'Qu’en est-il ?';
const FINDING = {
  because: 'L’annexe n’en parle pas.',
  instead: 'Voyez le volet 2.1.',
  cites: ['A2V1-GAP-03'],
};
const action = (more: Partial<Action> = {}) => ({ kind: 'action', ask: ASK, ...more }) as Action;

/** A criterion of these properties, as the answers leave it. */
const having = (id: string, status: Status, more: Partial<Criterion> = {}): AuditedCriterion => ({
  criterion: { id, label: `Point ${id}`, severity: 'blocking', cites: [`cite-${id}`], ...more } as Criterion,
  status,
});

/** What is said of a fit that these criteria make, and those besides. */
const said = (
  fit: Audit['fit'],
  decisive: AuditedCriterion[],
  of: Partial<Action> = {},
  besides: AuditedCriterion[] = [],
) => fitWords(action(of), { fit, decisive, criteria: [...decisive, ...besides], met: 0, of: 0 });

const note = having('note', 'unmet', { severity: 'informative', notes: { unmet: 'L’annexe le demande.' } });

describe('what an audit says', () => {
  it('is yes, that the other annexe counts too, and the facts of what is met, once each', () => {
    const met = having('a', 'met', { remedy: 'Faites-le.', cites: ['x', 'y'] });
    expect(said('fits', [met, having('b', 'met', { cites: ['y', 'z'] })])).toEqual({
      mark: 'yes',
      title: 'Oui, selon l’annexe',
      because:
        'D’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.',
      points: [],
      notes: [],
      reason:
        'D’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.',
      remedies: [],
      asks: [],
      cites: ['x', 'y', 'z'],
    });
  });

  it('is yes by our reading where the annexe poses no condition, and the whole is to be asked', () => {
    const words = said('fits', [having('a', 'met')], { reading: 'Cette lecture est la nôtre.' });
    expect(words).toMatchObject({
      title: 'Oui, selon notre lecture',
      because:
        'D’après vos réponses, votre projet répond à l’objet du volet. L’annexe 1, que nous n’avons pas, s’applique aussi. Cette lecture est la nôtre.',
      asks: [ASK],
    });
  });

  it('begins with the notes, which leave the title as it is and bring their facts', () => {
    expect(said('fits', [having('a', 'met')], {}, [note])).toMatchObject({
      title: 'Oui, selon l’annexe',
      notes: [{ text: 'L’annexe le demande.', cites: ['cite-note'] }],
      reason:
        'L’annexe le demande. À cela près, d’après vos réponses, rien ne manque dans l’annexe 2. L’annexe 1, que nous n’avons pas, s’applique aussi.',
      asks: [],
      cites: ['cite-a', 'cite-note'],
    });
  });

  it('brings to the letter the question of a note that the annexe does not settle, once', () => {
    const open = having('note', 'contested', {
      severity: 'informative',
      notes: { contested: 'L’annexe hésite.' },
    });
    expect(said('fits', [having('a', 'met')], {}, [open, { ...open }]).asks).toEqual([ASK]);
  });

  it('is not yet, with the number of points to check', () => {
    const unknown = having('a', 'unknown', { remedy: 'Faites-le.' });
    expect(said('fits-if', [unknown])).toMatchObject({
      mark: 'if',
      title: 'Pas encore de réponse : il reste 1 point à vérifier',
      because: 'Vos réponses ne suffisent pas encore : voyez les conditions à vérifier.',
      points: [],
      remedies: [],
      asks: [],
    });
    expect(said('fits-if', [unknown, unknown]).title).toBe(
      'Pas encore de réponse : il reste 2 points à vérifier',
    );
    expect(said('fits-if', [unknown], { reading: 'La nôtre.' }).asks).toEqual([]);
  });

  it('is no, unless, with what lacks and what to do about it', () => {
    const words = said('blocked', [having('a', 'unmet', { remedy: 'Faites-le.' }), having('b', 'unmet')]);
    expect(words).toMatchObject({
      mark: 'no',
      title: 'Non, sauf si…',
      because: 'Il manque ceci :',
      points: ['Point a', 'Point b'],
      reason: 'Il manque ceci : Point a. Point b.',
      remedies: ['Faites-le.'],
      asks: [],
    });
    expect(said('blocked', [having('a', 'unmet')], { reading: 'La nôtre.' }).because).toBe(
      'Selon notre lecture, il manque ceci :',
    );
  });

  it('is a flat no where no change of the project would help: its reasons stand alone', () => {
    const flat = (id: string, ending: string) =>
      having(id, 'unmet', { flat: ending, refusal: `Refus ${id}.` });
    const all = [flat('a', 'hors période'), having('b', 'unmet'), flat('c', 'hors des départements prévus')];
    expect(said('blocked', all)).toMatchObject({
      title: 'Non, hors période et hors des départements prévus',
      because: 'Refus a. Refus c.',
      points: [],
    });
    expect(said('blocked', [flat('a', 'hors période'), flat('c', 'hors période')]).title).toBe(
      'Non, hors période',
    );
  });

  it('is no by an exclusion, whose sentences say why', () => {
    const out = (id: string, more: Partial<Criterion> = {}) =>
      having(id, 'unmet', { exclusion: true, refusal: `Refus ${id}.`, ...more });
    expect(said('excluded', [out('a', { remedy: 'Retirez-le.' }), out('b')])).toMatchObject({
      mark: 'no',
      title: 'Non, ce que vous prévoyez n’entre pas dans ce volet',
      because: 'Refus a. Refus b.',
      points: [],
      remedies: ['Retirez-le.'],
    });
    expect(said('excluded', [out('a', { flat: 'hors du pilotage national' })])).toMatchObject({
      title: 'Non, hors du pilotage national',
      because: 'Ce que vous prévoyez n’entre pas dans ce volet. Refus a.',
    });
  });

  it('is no by what we found of the thing, with its facts and what to do instead', () => {
    expect(said('excluded', [], { finding: FINDING })).toMatchObject({
      title: 'Non, ce que vous prévoyez n’entre pas dans ce volet',
      because: 'L’annexe n’en parle pas.',
      remedies: ['Voyez le volet 2.1.'],
      cites: ['A2V1-GAP-03'],
    });
    expect(said('excluded', [], { finding: { ...FINDING, flat: 'avant 2027' } }).title).toBe(
      'Non, avant 2027',
    );
  });

  it('is a silence, with what it leaves open and what to ask of it', () => {
    const open = having('a', 'contested', { contest: 'Rien sur ce cas.', doubt: 'silent', ask: 'Et ici ?' });
    expect(said('undecided', [open])).toMatchObject({
      mark: 'silent',
      title: 'L’annexe n’en dit rien',
      because: 'Sur un point de votre projet, l’annexe n’en dit rien :',
      points: ['Rien sur ce cas.'],
      asks: ['Et ici ?'],
      cites: ['cite-a'],
    });
  });

  it('is a contradiction as soon as one point is', () => {
    const points = [
      having('a', 'contested', { doubt: 'silent', remedy: 'Demandez.' }),
      having('b', 'contested', { doubt: 'contradictory' }),
    ];
    expect(said('undecided', points)).toMatchObject({
      mark: 'two-ways',
      title: 'L’annexe se contredit ou n’en dit rien',
      because: 'Sur 2 points de votre projet, l’annexe se contredit ou n’en dit rien :',
      points: ['Point a', 'Point b'],
      remedies: ['Demandez.'],
      asks: [ASK],
    });
  });

  it('is undecided by what we found, which asks the question of the action', () => {
    expect(said('undecided', [], { finding: FINDING })).toMatchObject({
      because: 'L’annexe n’en parle pas.',
      remedies: ['Voyez le volet 2.1.'],
      asks: [ASK],
      cites: ['A2V1-GAP-03'],
    });
  });

  it('leaves the finding aside where criteria decide', () => {
    const open = having('a', 'contested', { doubt: 'silent' });
    expect(said('undecided', [open], { finding: FINDING })).toMatchObject({
      cites: ['cite-a'],
      remedies: [],
    });
  });
});
