import { cutText, MOST_ANSWERS, MOST_LABEL } from './bounds.ts';
import type { Answers } from '../decision/decision-table.ts';
import type { ProjectWork } from './project-part.ts';
import { type Edit, editPart } from './workbench.ts';

/** Names the project, or who carries it. */
export function nameProject(part: keyof Pick<ProjectWork, 'title' | 'sponsor'>, text: string): Edit {
  return editPart('project', () => ({ [part]: cutText(text, MOST_LABEL) }));
}

/** Describes the project; the rest stays, and a budget without a strand takes the project’s. */
export function describeProject(action: string, answers: Answers, strand: string | null): Edit {
  const room = Object.fromEntries(Object.entries(answers).slice(0, MOST_ANSWERS));
  return (work) => ({
    ...work,
    project: { ...work.project, action, answers: room },
    budget: { ...work.budget, strand: work.budget.strand ?? strand },
  });
}
