import { describe, expect, it, vi } from 'vitest';
import { judgeLines } from '../../../src/cli/decide/judge-lines.ts';
import { readRulesOnly } from '../../../src/reading/read-rules.ts';
import { judged, runDecide } from './run-decide.ts';

vi.setConfig({ testTimeout: 30_000 });

const lines = (...cases: object[]) => cases.map((each) => `${JSON.stringify(each)}\n`).join('');

describe('depense', () => {
  const [eligible, contradictory, silent, open, unsure, anywhere] = judged(
    ['depense'],
    lines(
      {
        volet: '1.1',
        depense: 'salaires',
        'deja-finance': 'non',
        'temps-en-plus': 'oui',
        'gestionnaire-finance': 'oui',
        justificatif: 'oui',
      },
      { volet: '3.1', depense: 'salaires', 'deja-finance': 'non', 'temps-en-plus': 'non' },
      { volet: '2.1', depense: 'alimentation' },
      { volet: '2.2', depense: 'salaires' },
      {
        volet: '1.1',
        depense: 'salaires',
        'deja-finance': 'nsp',
        'temps-en-plus': 'oui',
        justificatif: 'oui',
      },
      { depense: 'investissement' },
    ),
  );

  it('concludes with its reason, its proofs and its facts', () => {
    expect(eligible).toMatchObject({ verdict: 'eligible', reason: null, next: null });
    expect(eligible?.cites).toContain('A1V1-FN-03');
    expect(eligible?.keep).toHaveLength(3);
    expect(eligible).not.toHaveProperty('byStrand');
  });
  it('recalls with a yes what the strand asks of the action, and nothing with another answer', () => {
    expect(eligible?.recalls).toEqual([
      'Pour un temps fort, l’événement ne peut pas être une fin en soi : il s’inscrit dans un accompagnement plus large des parents.',
      'Une conférence doit cibler les parents. Elle ne sert pas à former des professionnels.',
    ]);
    expect(contradictory?.recalls).toEqual([]);
    expect(anywhere?.recalls).toEqual([]);
  });
  it('says that the annexe contradicts itself, with the question to send', () => {
    expect(contradictory).toMatchObject({ verdict: 'undecided', reason: 'contradictory' });
    expect(contradictory?.ask).toEqual(expect.stringContaining('?'));
  });
  it('says that the annexe is silent', () => {
    expect(silent).toMatchObject({ verdict: 'undecided', reason: 'silent' });
  });
  it('stays open while answers matter, with the next question and what is possible', () => {
    expect(open).toMatchObject({ verdict: 'open', next: 'deja-finance', reason: null });
    expect(open?.possible).toContainEqual({ verdict: 'undecided', reason: 'contradictory' });
  });
  it('never asks again what the reader does not know', () => {
    expect(unsure).toMatchObject({ verdict: 'open', next: null });
  });
  it('answers for each strand when the strand is not known', () => {
    expect(Object.keys(anywhere?.byStrand as object)).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
      '3.1',
      '3.2',
      '4.1',
      '4.2',
    ]);
    expect(anywhere?.byStrand).toMatchObject({
      '1.1': { verdict: 'ineligible' },
      '2.1': { verdict: 'undecided', reason: 'silent' },
      '2.2': { verdict: 'ineligible' },
      '4.1': { verdict: 'open', next: 'role' },
    });
  });
});

describe('projet', () => {
  const results = judged(
    ['projet'],
    `\uFEFF${lines(
      { action: 'lieu-ressources', 'demi-journees': 3, departement: '38', date: '2026-11-23' },
      { action: 'lieu-ressources', 'demi-journees': '5', etp: 0.5 },
    )}\r\n   \n${lines(
      { action: 'accompagnement-individuel', departement: '38', date: '2025-12-31' },
      { action: 'accompagnement-individuel', departement: '38', date: '2026-11-23' },
      { action: 'groupe-parents', regularite: 'non' },
      { action: 'clas' },
      { action: 'presence-promeneur' },
      { action: 'temps-fort', gestionnaire: 'non' },
    )}`,
  );
  const [short, enough, then, now, once, neighbour, excluded, manager] = results;
  const statuses = (result: Record<string, unknown> | undefined) =>
    Object.fromEntries(
      (result?.criteria as { id: string; status: string }[]).map(({ id, status }) => [id, status]),
    );

  it('gives one answer a line in the same order, blank lines aside', () => {
    expect(results.map(({ strand }) => strand)).toEqual([
      '3.1',
      '3.1',
      '2.1',
      '2.1',
      '1.1',
      null,
      '4.1',
      '1.1',
    ]);
  });
  it('says what never weighs, and asks it', () => {
    expect(manager).toMatchObject({
      fit: 'fits-if',
      notes: [expect.stringMatching(/^Gestionnaire : l’annexe confie les temps forts/)],
      because: expect.stringMatching(/^Gestionnaire : /) as string,
      ask: expect.stringContaining('Notre structure en fait-elle partie ?') as string,
    });
    expect(short).toMatchObject({ notes: [] });
  });
  it('is blocked by too few half-days, and says which condition decides', () => {
    expect(short).toMatchObject({ fit: 'blocked', decisive: ['demi-journees'], date: '2026-11-23' });
    expect(statuses(short)).toMatchObject({ 'demi-journees': 'unmet', etp: 'unknown' });
    expect(short?.because).toEqual(expect.stringContaining('5 demi-journées'));
    expect(short?.cites).toContain('A3V1-NUM-04');
  });
  it('reads numbers as numbers or as text', () => {
    expect(statuses(enough)).toMatchObject({ 'demi-journees': 'met', etp: 'met' });
    expect(enough).toMatchObject({ fit: 'fits-if', met: 2 });
  });
  it('judges the period on the day given', () => {
    expect(statuses(then)).toMatchObject({ periode: 'met', departement: 'met' });
    expect(then?.fit).toBe('fits-if');
    expect(statuses(now)).toMatchObject({ periode: 'unmet', departement: 'met' });
    expect(now?.fit).toBe('blocked');
  });
  it('says what the annexe leaves open', () => {
    expect(once).toMatchObject({ fit: 'undecided', decisive: ['regularite'] });
    expect(once?.because).toEqual(expect.stringContaining('l’annexe se contredit'));
  });
  it('takes the things that people bring', () => {
    expect(neighbour).toMatchObject({ fit: 'undecided', strand: null, criteria: [] });
    expect(excluded).toMatchObject({ fit: 'excluded', strand: '4.1' });
    expect(excluded?.cites).toContain('A4V1-EXC-01');
  });
});

describe('suggerer', () => {
  const [flyers, van, prison, nothing] = judged(
    ['suggerer'],
    'des flyers pour la soirée débat\n\nune camionnette\nun parloir en prison\nxyzzy\n',
  );
  const first = (result: Record<string, unknown> | undefined, key: string) => (result?.[key] as string[])[0];

  it('names the expense and the action that a phrase may mean, best first', () => {
    expect(first(flyers, 'depenses')).toBe('communication');
    expect(first(flyers, 'actions')).toBe('temps-fort');
    expect(first(prison, 'actions')).toBe('relais-enfants-parents');
  });
  it('asks, when a thing has several senses', () => {
    expect(van?.question).toEqual(expect.stringContaining('?'));
    expect(van?.depenses).toEqual(expect.arrayContaining(['location', 'investissement', 'transports']));
    expect(flyers?.question).toBeNull();
  });
  it('names none of what it does not know, and always ends with the choice of none', () => {
    expect(nothing).toEqual({ depenses: ['autre'], actions: [], question: null });
    const lasts = [flyers, van, prison].map((result) => (result?.['depenses'] as string[]).at(-1));
    expect(lasts).toEqual(['autre', 'autre', 'autre']);
  });
  it('ends with the choice of none even where its own name is said', () => {
    const [own, beside] = judged(['suggerer'], 'une autre dépense\nune autre dépense de transport\n');
    expect(own?.['depenses']).toEqual(['autre']);
    expect(beside?.['depenses']).toEqual(['transports', 'autre']);
  });
});

describe('bad input stops everything, with one message', () => {
  const rules = readRulesOnly();
  const good = { volet: '1.1', depense: 'location' };
  it.each([
    [
      'an unknown key',
      'depense',
      [good, { volet: '1.1', depense: 'location', couleur: 'bleu' }],
      'line 2: unknown key "couleur"; allowed: depense, volet, role, habituelle',
    ],
    [
      'another table’s question',
      'depense',
      [{ depense: 'location', 'deja-finance': 'oui' }],
      'line 1: unknown key "deja-finance"',
    ],
    [
      'an unknown strand',
      'depense',
      [good, good, { volet: '5.1', depense: 'location' }],
      'line 3: unknown volet "5.1"; allowed: 1.1, 1.2, 2.1, 2.2, 3.1, 3.2, 4.1, 4.2, nsp',
    ],
    [
      'an unknown expense',
      'depense',
      [{ volet: '1.1', depense: 'fusée' }],
      'line 1: unknown depense "fusée"; allowed: prestataires, location',
    ],
    ['no expense', 'depense', [{ volet: '1.1' }], 'line 1: the key "depense" is missing'],
    [
      '« nsp » where it is not offered',
      'depense',
      [{ depense: 'salaires', justificatif: 'nsp' }],
      'line 1: unknown justificatif "nsp"; allowed: oui, non',
    ],
    [
      'a boolean',
      'depense',
      [{ depense: 'salaires', 'deja-finance': true }],
      'line 1: "deja-finance" is true; allowed: one JSON object a line',
    ],
    [
      'an unknown action',
      'projet',
      [{ action: 'fusee' }],
      'line 1: unknown action "fusee"; allowed: groupe-parents',
    ],
    [
      'an unknown option',
      'projet',
      [{ action: 'groupe-parents', regularite: 'parfois' }],
      'line 1: unknown regularite "parfois"; allowed: oui, non, nsp',
    ],
    [
      'another action’s criterion',
      'projet',
      [{ action: 'groupe-parents', etp: 1 }],
      'line 1: unknown key "etp"',
    ],
    [
      'a negative number',
      'projet',
      [{ action: 'lieu-ressources', etp: -1 }],
      'line 1: unknown etp "-1"; allowed: a number like 3 or 0.5, nsp',
    ],
    [
      'a number in words',
      'projet',
      [{ action: 'lieu-ressources', 'demi-journees': 'cinq' }],
      'line 1: unknown demi-journees "cinq"',
    ],
    [
      'a département that does not exist',
      'projet',
      [{ action: 'laep', departement: '20' }],
      'line 1: unknown departement "20"; allowed: 01, 02',
    ],
    [
      'a day that does not exist',
      'projet',
      [{ action: 'laep', date: '2026-02-30' }],
      'line 1: unknown date "2026-02-30"; allowed: a real day like "2026-11-23"',
    ],
    [
      'an answer to a period',
      'projet',
      [{ action: 'accompagnement-individuel', periode: 'oui' }],
      'line 1: unknown key "periode"',
    ],
  ])('%s', (_, mode, cases, message) => {
    expect(() => judgeLines(rules, mode, lines(...cases), '2026-11-23')).toThrow(message);
  });

  it.each([
    ['what is not JSON', 'depense\n', 'line 1: this is not JSON'],
    ['a list', '\n["volet"]\n', 'line 2: found ["volet"]'],
    [
      'a key given twice',
      '{"depense":"location","volet":"1.1","volet":"2.2"}',
      'line 1: the key "volet" stands twice',
    ],
    ['a key that is no data', '{"depense":"location","__proto__":"x"}', 'line 1: unknown key "__proto__"'],
  ])('%s', (_, input, message) => {
    expect(() => judgeLines(rules, 'depense', input, '2026-11-23')).toThrow(message);
  });

  it('of which nothing but the message is printed, even after good lines', () => {
    const { status, stdout, stderr } = runDecide(['projet'], lines({ action: 'laep' }, { action: 'fusee' }));
    expect(stderr).toMatch(/^line 2: unknown action "fusee"; allowed: groupe-parents, .*espace-rencontre\n$/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  it.each([
    [[], 'unknown mode ""; allowed: depense, projet, suggerer, budget, vocabulaire'],
    [['constructor'], 'unknown mode "constructor"'],
    [['depense', 'vite'], 'unknown argument "vite"'],
  ])('the arguments %j', (args, message) => {
    const { status, stdout, stderr } = runDecide(args);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });
});

it('prints nothing for nothing', () => {
  expect(runDecide(['projet'], '\n\n')).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('budget', () => {
  const folder = 'test/cases/import';

  it('prints what the import would read of a file, as one object', () => {
    const [reading, ...more] = judged(['budget', `${folder}/B06-depenses-puis-recettes.csv`], '');
    expect(more).toEqual([]);
    expect(reading).toEqual({
      charges: [
        { label: 'Intervenante', amount: 120_000, account: null },
        { label: 'Salle', amount: 30_000, account: null },
        { label: 'Goûters', amount: 15_000, account: null },
      ],
      resources: [
        { label: 'Subvention Caf', amount: 100_000, account: null },
        { label: 'Subvention de la commune', amount: 45_000, account: null },
        { label: 'Participation des familles', amount: 20_000, account: null },
      ],
      inKind: { charges: 0, resources: 0 },
      totals: { charges: 165_000, resources: 165_000 },
      left: [
        { row: 1, reason: 'heading' },
        { row: 5, reason: 'total' },
        { row: 7, reason: 'heading' },
        { row: 11, reason: 'total' },
      ],
      faults: [],
      asks: [],
    });
  });

  it.each([
    ['a file that is not there', ['budget', `${folder}/none.csv`], 'none.csv'],
    ['what is no table', ['budget', 'public/favicon.svg/'], 'favicon.svg'],
    ['no file', ['budget'], 'budget takes one file'],
    ['two files', ['budget', 'a.csv', 'b.csv'], 'budget takes one file'],
  ])('says in one line of %s', (_, args, words) => {
    const { status, stdout, stderr } = runDecide(args);
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1]);
    expect(stderr).toContain(words);
  });
});
