import { type Action, ActionSchema } from '../schemas/rules/action.ts';
import { type Departement, DepartementsSchema } from '../schemas/rules/departement.ts';
import type { Expense } from '../schemas/rules/expense.ts';
import { type Recalls, RecallsSchema } from '../schemas/rules/recall.ts';
import { type Sense, SenseSchema } from '../schemas/words/sense.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { readExpenses } from './read-expenses.ts';
import { byOrder, ContentError, readFolder, readYaml } from './read-yaml.ts';

/** What the rules judge with. */
export interface RuleContent {
  expenses: Expense[];
  /** What a « oui » recalls, strand by strand. */
  recalls: Recalls[];
  actions: Action[];
  /** Every French département, in the order of the codes. */
  departements: Departement[];
  /** Words with several senses, for the suggestions. */
  senses: Sense[];
}

/** Reads the content of the rules alone: no fact sheet, hence quick. Problems are added to the list. */
export function readRules(root: string, problems: string[]): RuleContent {
  return {
    expenses: byOrder(readExpenses(root, problems)),
    recalls: readFolder(root, 'recalls', RecallsSchema, problems),
    actions: byOrder(readFolder(root, 'actions', ActionSchema, problems)),
    departements: readYaml(root, 'departements.yaml', DepartementsSchema, problems) ?? [],
    senses: readFolder(root, 'senses', SenseSchema, problems),
  };
}

/** The same, on its own. Throws a ContentError that lists every problem. */
export function readRulesOnly(root = CONTENT_ROOT): RuleContent {
  const problems: string[] = [];
  const rules = readRules(root, problems);
  if (problems.length > 0) throw new ContentError(problems, root);
  return rules;
}
