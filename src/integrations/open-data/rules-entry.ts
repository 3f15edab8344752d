import type * as Promised from './rules.d.ts';
import { type ModuleData, rulesModule } from '../../rules/open/rules-module.ts';

/** Put here by `rules-file.ts`. */
declare const RULES_DATA: ModuleData;

// What the types promise is what the module gives: the compiler holds one against the other.
const rules: typeof Promised = rulesModule(RULES_DATA);

export const { version, date, strands, expenses, actions, decide, nextQuestion, fit } = rules;
