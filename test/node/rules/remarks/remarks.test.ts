import { describe, expect, it } from 'vitest';
import { type MergeNames, differenceName, sideWords } from '../../../../src/rules/merge/difference-words.ts';
import { aboutWords } from '../../../../src/rules/remarks/about.ts';
import {
  addRemark,
  dealWith,
  joinToDossier,
  removeRemark,
  signed,
  unsignRemarks,
  writeRemark,
} from '../../../../src/rules/remarks/remarks-edit.ts';
import { nextYear } from '../../../../src/rules/report/report-edit.ts';
import { writeWorkbench } from '../../../../src/rules/work/workbench-read.ts';
import { EMPTY_WORKBENCH } from '../../../../src/rules/work/workbench.ts';
import { LIEU } from '../../../content/rules/example-dossier.ts';

const remark = (id: string, about = 'ensemble') => ({
  ...{ id, about, on: 'Loyer et fluides', text: 'À préciser', by: 'Anne', day: '2026-11-27', done: false },
});
const one = addRemark(remark('r1', 'ligne.l1'))(LIEU);

describe('a remark', () => {
  it('is added, written, dealt with and taken away, and nothing else of the work moves', () => {
    const two = dealWith('r1', true)(writeRemark('r1', 'À dater')(addRemark(remark('r2'))(one)));
    expect(two.remarks.items.map(({ id, text, done }) => [id, text, done])).toEqual([
      ['r1', 'À dater', true],
      ['r2', 'À préciser', false],
    ]);
    const gone = removeRemark('r1')(removeRemark('r2')(two));
    expect(gone).toEqual(LIEU);
  });

  it('makes the work of version 4, and without it of version 1 again', () => {
    expect(writeWorkbench(one).slice(0, 13)).toBe('{"version":4,');
    expect(
      writeWorkbench({ ...one, report: { ...one.report, said: { periode: '2026' } } }).slice(0, 13),
    ).toBe('{"version":4,');
    expect(writeWorkbench(removeRemark('r1')(one)).slice(0, 13)).toBe('{"version":1,');
  });

  it('is no longer there the next year', () => {
    expect(nextYear(joinToDossier(true)(one)).remarks).toEqual(EMPTY_WORKBENCH.remarks);
  });

  it('is signed where it is ours, and loses its name and the work that it was written on where names go', () => {
    const two = addRemark(remark('r2'))(one);
    const both = { ...two, remarks: signed(two.remarks, 'Béa', (id) => id === 'r2') };
    expect(both.remarks.items.map(({ by }) => by)).toEqual(['Anne', 'Béa']);
    const received = { ...both, remarks: { ...both.remarks, received: writeWorkbench(LIEU) } };
    const { items, received: text } = unsignRemarks(received).remarks;
    expect([items.map(({ by }) => by), text]).toEqual([['', ''], null]);
  });

  it.each([
    ['ensemble', '', 'L’ensemble du dossier'],
    ['ensemble', 'L’ensemble du projet', 'L’ensemble du projet'],
    ['evaluation', 'L’évaluation', 'L’évaluation'],
    ['pieces', 'Les pièces à joindre', 'Les pièces à joindre'],
    ['bilan', '', 'Le bilan'],
    ['constructor', '', 'L’ensemble du dossier'],
    ['autre-chose', 'Un mot', 'L’ensemble du dossier'],
    ['ligne.l1', 'Loyer', 'Dépense : Loyer'],
    ['ligne.l9', '', 'Une dépense sans libellé'],
    ['condition.regularite', 'Le groupe se réunit', 'Condition : Le groupe se réunit'],
    ['autre-chose', '', 'L’ensemble du dossier'],
  ])('about « %s » says so', (about, on, words) => {
    expect(aboutWords({ about, on })).toBe(words);
  });
});

describe('a difference in words', () => {
  const names = {
    actions: [{ id: 'laep', label: 'Un Laep' }],
    expenses: [{ id: 'fonctionnement', label: 'Fonctionnement' }],
  };
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const both = (path: string, mine: unknown, theirs: unknown) => ({
    ...{ path, changed: 'both' as const, mine, theirs },
  });
  const said = (path: string, value: unknown, known: MergeNames) =>
    sideWords({ path, mine: value, theirs: null }, 'mine', known);

  it('names a line by its label, whichever side still has it, and says all of it', () => {
    const [line] = LIEU.budget.lines;
    const difference = both('budget.lines.l1', undefined, {
      ...line,
      strand: '3.1',
      answers: { role: 'reaap' },
    });
    expect(differenceName(difference)).toBe('Dépense : Loyer et fluides');
    expect(plain(sideWords(difference, 'theirs', names))).toBe(
      'Loyer et fluides · 90 000,50 € · Fonctionnement · role : reaap · volet 3.1',
    );
    expect(sideWords(difference, 'mine', names)).toBe('rien');
  });

  it('names the project, its answers and what it has no word for', () => {
    expect(differenceName(both('project.title', 'a', 'b'))).toBe('Le nom du projet');
    expect(said('project.title', '', names)).toBe('rien');
    expect(said('project.action', ['laep', { regularite: 'oui' }], names)).toBe('Un Laep · regularite : oui');
    expect(said('budget.example', false, names)).toBe('non');
    expect(differenceName(both('report.why.61', 'a', 'b'))).toBe(
      'Bilan, explication : 61 Services extérieurs',
    );
    expect(differenceName(both('pieces.items.q1', 'a', 'b'))).toBe('Autre élément : q1');
  });

  it('asks and answers in the words of the pages, and counts under the name of what is counted', () => {
    const known = {
      actions: [
        {
          ...{ id: 'laep', label: 'Un Laep' },
          criteria: [
            { id: 'regularite', label: 'L’accueil est-il régulier ?' },
            { id: 'format', label: 'Le format', options: [{ id: 'a-distance', label: 'À distance' }] },
          ],
        },
      ],
      expenses: [
        {
          ...{ id: 'salaires', label: 'Salaires' },
          questions: [
            { id: 'role', label: 'Qui fait cette dépense ?', options: [{ id: 'reaap', label: 'Le Reaap' }] },
          ],
        },
      ],
      items: [{ id: 'presents', label: 'Parents présents' }],
    };
    expect(
      said('project.action', ['laep', { regularite: 'nsp', format: 'a-distance', autre: 'non' }], known),
    ).toBe('Un Laep · L’accueil est-il régulier ? je ne sais pas · Le format : À distance · autre : non');
    expect(
      said('budget.lines.l1', { label: 'Paie', expense: 'salaires', answers: { role: 'reaap' } }, known),
    ).toBe('Paie · Salaires · Qui fait cette dépense ? Le Reaap');
    expect(said('evaluation.sessions.s1', { label: 'Mardi', values: { presents: '8' } }, known)).toBe(
      'Mardi · Parents présents : 8',
    );
  });

  it('names each service of the place, and a row of objectives by its cells', () => {
    const services = { laep: 2_000_000, clas: null, others: 0, ruledOut: null, othersRuledOut: null };
    const typed = { laep: null, clas: 'un peu', others: null, ruledOut: null, othersRuledOut: null };
    expect(plain(said('budget.services', [services, typed], names))).toBe(
      'Laep : 20 000,00 € · Clas : un peu · autres services : 0,00 €',
    );
    const row = both('objectives.rows.o1', undefined, { id: 'o1', cells: { besoin: 'Souffler' } });
    expect(differenceName(row)).toBe('Objectif');
    expect(sideWords(row, 'theirs', names)).toBe('besoin : Souffler');
  });

  it('names a piece, an indicator and a text of the report as their pages do, and says what each side makes of them', () => {
    const items = [
      { id: 'charte-laicite', label: 'charte de la laïcité' },
      { id: 'q1', label: 'Bail du local' },
      { id: 'i1', label: 'Pères accueillis' },
    ];
    const named = (path: string) => differenceName(both(path, 'a', 'b'), { items });
    expect(named('pieces.ready.charte-laicite')).toBe('Pièce à joindre : charte de la laïcité');
    expect(named('pieces.ready.q1')).toBe('Pièce à joindre : Bail du local');
    expect(named('pieces.ready.31.rib')).toBe('Pièce à joindre : 31.rib');
    expect(named('evaluation.leftOut.i1')).toBe('Indicateur : Pères accueillis');
    expect(named('d2/report.said.changements')).toBe('Bilan, texte : Ce qui a changé');
    expect(named('report.planned.seances')).toBe('Bilan, prévu : Séances');
    expect(named('report.spent.61')).toBe('Bilan, dépensé : 61 Services extérieurs');
    expect(said('pieces.ready.q1', 'q1', names)).toBe('prête');
    expect(said('pieces.ready.q1', undefined, names)).toBe('pas encore prête');
    expect(said('d2/evaluation.leftOut.i1', 'i1', names)).toBe('écarté');
    expect(said('evaluation.leftOut.i1', undefined, names)).toBe('suivi');
  });
});
