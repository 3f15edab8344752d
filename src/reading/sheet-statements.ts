import type { Strand } from '../schemas/strand.ts';
import type { Content } from './content.ts';
import { slugOf } from '../rules/annexe/sheet-address.ts';

/** A claim that a fact sheet makes: where it is written, its words, the facts it rests on. */
export interface Claim {
  at: string;
  text: string;
  cites: readonly string[];
}

/** Every claim of a strand's sheet: its own statements, and what it shows of the rules of its strand. Neighbours speak of other strands. */
export function claimsOf(content: Content, strand: Strand): Claim[] {
  return [
    ...sheetClaims(content, strand),
    ...expenseClaims(content, strand),
    ...actionClaims(content, strand),
    ...indicatorClaims(content, strand),
  ];
}

function sheetClaims({ sheets }: Content, strand: Strand): Claim[] {
  return sheets
    .filter(({ sheet }) => sheet.strand === strand)
    .flatMap(({ file, sheet, statements }) => [
      { at: `${file}: purpose`, ...sheet.purpose },
      ...Object.entries(sheet.summary).map(([key, statement]) => ({
        at: `${file}: summary › ${key}`,
        ...statement,
      })),
      ...sheet.figures.map(({ figure, text, cites }) => ({
        at: `${file}: figures › ${figure}`,
        text: `${figure} ${text}`,
        cites,
      })),
      ...statements.map(({ line, text, cites }) => ({ at: `${file}:${String(line)}`, text, cites })),
    ]);
}

function expenseClaims({ expenses }: Content, strand: Strand): Claim[] {
  return expenses.flatMap(({ id, rows }) =>
    rows
      .filter((row) => row.strands.includes(strand))
      .map((row) => ({
        at: `expenses/${id}.yaml: rows › ${row.id}`,
        text: [row.because, ...row.conditions, ...row.keep].join(' '),
        cites: row.cites[strand] ?? [],
      })),
  );
}

/** Every claim that a « oui » recalls in a strand. */
export function recallClaims({ recalls }: Pick<Content, 'recalls'>, strand: Strand): Claim[] {
  return recalls
    .filter((each) => each.strand === strand)
    .flatMap(({ lines }) =>
      lines.map(({ text, cites }, i) => ({
        at: `recalls/${slugOf(strand)}.yaml: lines › ${String(i)}`,
        text,
        cites,
      })),
    );
}

function actionClaims({ actions }: Content, strand: Strand): Claim[] {
  return actions
    .filter((action) => action.strand === strand && action.kind === 'action')
    .flatMap(({ id, criteria, finding }) => [
      ...criteria.map((criterion) => ({
        at: `actions/${id}.yaml: criteria › ${criterion.id}`,
        text: [criterion.label, criterion.contest, ...Object.values(criterion.notes ?? {}), criterion.keep]
          .filter(Boolean)
          .join(' '),
        cites: criterion.cites,
      })),
      ...(finding
        ? [
            {
              at: `actions/${id}.yaml: finding`,
              text: `${finding.because} ${finding.instead}`,
              cites: finding.cites,
            },
          ]
        : []),
    ]);
}

function indicatorClaims({ indicators }: Content, strand: Strand): Claim[] {
  return indicators
    .filter((each) => each.strand === strand)
    .flatMap(({ indicators: list }) =>
      list.map(({ id, label, cites }) => ({
        at: `indicators/${slugOf(strand)}.yaml: indicators › ${id}`,
        text: label,
        cites,
      })),
    );
}
