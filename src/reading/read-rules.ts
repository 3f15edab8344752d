import { ActionSchema } from '../schemas/rules/action.ts';
import { DepartementsSchema } from '../schemas/rules/departement.ts';
import { RecallsSchema } from '../schemas/rules/recall.ts';
import { SenseSchema } from '../schemas/words/sense.ts';
import { CONTENT_ROOT } from './content-root.ts';
import { readExpenses } from './read-expenses.ts';
import { byOrder, ContentReader } from './read-yaml.ts';

/** What the rules judge with. */
export type RuleContent = ReturnType<typeof readRules>;

/** Reads the content of the rules alone: no fact sheet, hence quick. */
export function readRules(reader: ContentReader) {
  return {
    ...readExpenses(reader),
    /** What a « oui » recalls, strand by strand. */
    recalls: reader.folder('recalls', RecallsSchema),
    actions: byOrder(reader.folder('actions', ActionSchema)),
    /** Every French département, in the order of the codes. */
    departements: reader.file('departements.yaml', DepartementsSchema),
    /** Words with several senses, for the suggestions. */
    senses: reader.folder('senses', SenseSchema),
  };
}

/** The same, on its own. Throws a ContentError that lists every problem. */
export function readRulesOnly(root = CONTENT_ROOT): RuleContent {
  const reader = new ContentReader(root);
  const rules = readRules(reader);
  reader.end();
  return rules;
}
