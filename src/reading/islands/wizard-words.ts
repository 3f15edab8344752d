import type { SuggestData, SuggestEntry } from '../../phrases/suggest.ts';
import { typesetAll } from '../../french/typeset.ts';
import type { Content } from '../content.ts';

/** What the suggestions of the expense wizard read: shown words are typeset, searched words are as people type them. */
export function expenseWords({ expenses, senses }: Content): SuggestData {
  const shown = senses.map(({ words, ...sense }) => ({ ...typesetAll(sense), words }));
  return { expenses: expenses.map(entry), actions: [], senses: shown };
}

/** What the suggestions of the project wizard read. */
export function projectWords({ actions }: Content): SuggestData {
  return { expenses: [], actions: actions.map(entry), senses: [] };
}

function entry({ id, label, summary, words }: SuggestEntry): SuggestEntry {
  return { id, ...typesetAll({ label, summary }), words };
}
