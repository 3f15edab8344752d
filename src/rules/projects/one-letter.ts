import { listOf } from '../../french/list.ts';
import type { DossierRules } from '../dossier/dossier.ts';
import { type DossierQuestion, letterAbout, questionsOf } from '../dossier/dossier-questions.ts';
import { THANKS } from '../letters.ts';
import type { ProjectDossier } from './whole-dossier.ts';

/** Questions of the same projects, numbered on from those before. */
export interface QuestionGroup {
  /** The names of their projects. */
  projects: readonly string[];
  /** The number of the first one. */
  first: number;
  questions: readonly DossierQuestion[];
}

/** Every question that the projects leave to the Caf, each once: those of several projects first, then project by project. */
export function questionsOfAll(projects: readonly ProjectDossier[], rules: DossierRules): QuestionGroup[] {
  const asked = new Map<string, { question: DossierQuestion; ranks: number[] }>();
  for (const [rank, { dossier }] of projects.entries())
    for (const question of questionsOf(dossier, rules)) {
      const known = asked.get(question.question);
      if (known) known.ranks.push(rank);
      else asked.set(question.question, { question, ranks: [rank] });
    }
  const groups = new Map<string, { ranks: number[]; questions: DossierQuestion[] }>();
  for (const { question, ranks } of asked.values()) {
    const key = ranks.join();
    const group = groups.get(key) ?? { ranks, questions: [] };
    group.questions.push(question);
    groups.set(key, group);
  }
  const inOrder = [...groups.values()].sort(
    (one, other) =>
      Number(other.ranks.length > 1) - Number(one.ranks.length > 1) ||
      other.ranks.length - one.ranks.length ||
      (one.ranks[0] ?? 0) - (other.ranks[0] ?? 0),
  );
  let first = 1;
  return inOrder.map(({ ranks, questions }) => {
    const group = { projects: ranks.map((rank) => projects[rank]?.name ?? ''), first, questions };
    first += questions.length;
    return group;
  });
}

/** How the one letter of several projects begins. */
export function lettersHead(projects: readonly Pick<ProjectDossier, 'name'>[]): string {
  return letterAbout(`${String(projects.length)} projets : ${namesOf(projects.map(({ name }) => name))}`);
}

/** What stands above the questions of a group. */
export function groupTitle({ projects }: QuestionGroup): string {
  return `Pour ${namesOf(projects)}`;
}

/** The letter, its questions numbered through. */
export function letterOfAll(
  projects: readonly Pick<ProjectDossier, 'name'>[],
  groups: readonly QuestionGroup[],
): string {
  return [
    lettersHead(projects),
    ...groups.flatMap((group) => [
      `${groupTitle(group)} :`,
      ...group.questions.map(({ question }, i) => `${String(group.first + i)}. ${question}`),
    ]),
    THANKS,
  ].join('\n\n');
}

function namesOf(names: readonly string[]): string {
  return listOf(names.map((name) => `« ${name} »`));
}
