import type { Expense, Row } from '../../schemas/rules/expense.ts';
import { dimensions, STRAND_QUESTION } from '../../rules/decision/decision-table.ts';
import type { Stamp } from './open-data.ts';

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** What a row concludes, as a decision table of DMN gives it. */
const OUTPUTS: readonly { name: string; label: string; of: (row: Row) => string }[] = [
  { name: 'verdict', label: 'Verdict', of: ({ verdict }) => quoted(verdict) },
  { name: 'reason', label: 'Raison', of: ({ reason }) => (reason === undefined ? 'null' : quoted(reason)) },
  { name: 'row', label: 'Rangée', of: ({ id }) => quoted(id) },
];

/** A question as FEEL names it: no hyphen, which would be a minus. */
export function feelName(question: string): string {
  return question.replaceAll('-', '_');
}

/** An expense’s table in DMN 1.3, hit policy UNIQUE: every complete set of answers meets one rule, and one only. */
export function dmnOf({ id, label, questions, rows }: Expense, { rules, date }: Stamp): string {
  const axes = dimensions({ questions });
  const nameOf = (axis: string) =>
    axis === STRAND_QUESTION ? 'Volet' : (questions.find((each) => each.id === axis)?.label ?? axis);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<definitions xmlns="${MODEL}" id="d_${feelName(id)}" name="${escaped(label)}" namespace="urn:guide-fnp:${id}:${rules}" expressionLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">`,
    `  <description>${escaped(`${label} : ce que répond l’annexe 2 du Fonds national parentalité. Version ${rules}${date === null ? '' : `, ${date}`}. Licence Ouverte 2.0.`)}</description>`,
    ...axes.map(
      (axis) =>
        `  <inputData id="i_${feelName(axis.id)}" name="${feelName(axis.id)}"><variable id="v_${feelName(axis.id)}" name="${feelName(axis.id)}" typeRef="string" /></inputData>`,
    ),
    `  <decision id="${feelName(id)}" name="${feelName(id)}">`,
    `    <variable id="v_result" name="${feelName(id)}" />`,
    ...axes.map(
      (axis, i) =>
        `    <informationRequirement id="n_${String(i)}"><requiredInput href="#i_${feelName(axis.id)}" /></informationRequirement>`,
    ),
    `    <decisionTable id="t_${feelName(id)}" hitPolicy="UNIQUE">`,
    ...axes.map(
      (axis) =>
        `      <input id="c_${feelName(axis.id)}" label="${escaped(nameOf(axis.id))}"><inputExpression id="e_${feelName(axis.id)}" typeRef="string"><text>${feelName(axis.id)}</text></inputExpression><inputValues id="o_${feelName(axis.id)}"><text>${escaped(tests(axis.options))}</text></inputValues></input>`,
    ),
    ...OUTPUTS.map(
      ({ name, label: said }) =>
        `      <output id="s_${name}" name="${name}" label="${said}" typeRef="string" />`,
    ),
    ...rows.flatMap((row, i) => ruleOf(row, i, axes)),
    '    </decisionTable>',
    '  </decision>',
    '</definitions>',
  ];
  return `${lines.join('\n')}\n`;
}

function ruleOf(row: Row, rank: number, axes: readonly { id: string }[]): string[] {
  const entry = (kind: string, at: number, text: string) =>
    `        <${kind}Entry id="r${String(rank)}_${kind}_${String(at)}"><text>${escaped(text)}</text></${kind}Entry>`;
  return [
    `      <rule id="r${String(rank)}"><description>${escaped(row.because)}</description>`,
    ...axes.map(({ id }, at) => {
      const accepted = id === STRAND_QUESTION ? row.strands : row.when[id];
      return entry('input', at, accepted ? tests(accepted) : '-');
    }),
    ...OUTPUTS.map(({ of }, at) => entry('output', at, of(row))),
    '      </rule>',
  ];
}

function tests(options: readonly string[]): string {
  return options.map(quoted).join(',');
}

function quoted(text: string): string {
  return `"${text}"`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
