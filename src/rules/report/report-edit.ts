import { cutText, MOST_LABEL, MOST_TEXT, MOST_VALUES, withText } from '../work/bounds.ts';
import { type Edit, type Workbench, editPart } from '../work/workbench.ts';
import { eachProject } from '../projects/each-project.ts';
import { evaluationPart } from '../evaluation/evaluation-part.ts';
import { piecesPart } from '../pieces/pieces-part.ts';
import { remarksPart } from '../remarks/remarks-part.ts';
import { type ReportWork, reportPart } from './report-part.ts';

const BOUNDS: Record<keyof ReportWork, number> = {
  planned: MOST_LABEL,
  done: MOST_TEXT,
  spent: MOST_LABEL,
  why: MOST_TEXT,
  said: MOST_TEXT,
};

/** Writes one text of the report; an emptied one is taken away. */
export function writeReport(field: keyof ReportWork, id: string, text: string): Edit {
  return editPart('report', (report) => ({
    [field]:
      text === ''
        ? without(report[field], id)
        : withText(report[field], id, cutText(text, BOUNDS[field]), MOST_VALUES),
  }));
}

/** Writes what an account came to; an emptied one stays open. */
export function spendOn(account: string, text: string): Edit {
  return editPart('report', ({ spent }) => ({
    spent: withText(spent, account, cutText(text, MOST_LABEL), MOST_VALUES),
  }));
}

/** Takes away an account that nothing was planned for, with what was said of it. */
export function closeAccount(account: string): Edit {
  return editPart('report', ({ spent, why }) => ({
    spent: without(spent, account),
    why: without(why, account),
  }));
}

/**
 * The work of the year to come, project by project: the project, the objectives, the budget as planned, the indicators; no session,
 * no report, no remark; and no piece that is ready. Nothing is worked out from what was done: what each line costs next year is the
 * sponsor’s to say.
 */
export function nextYear(before: Workbench): Workbench {
  const work = eachProject(before, (works) => {
    const { strand, leftOut, own } = works.evaluation;
    return {
      ...works,
      evaluation: { ...evaluationPart.empty, strand, leftOut, own },
      report: reportPart.empty,
      remarks: remarksPart.empty,
    };
  });
  return { ...work, pieces: piecesPart.empty };
}

function without(texts: Readonly<Record<string, string>>, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([each]) => each !== id));
}
