import { capital } from '../french/capital.ts';
import type { ExpenseFile, Row } from '../schemas/rules/expense.ts';
import type { Named, Silence } from '../schemas/silence.ts';

/**
 * The rows of a table where the annexe is silent. A silence applies where the table asks its questions, and steps aside
 * as soon as a row of the table's own speaks of one of its cases. Problems are added to the list.
 */
export function silentRows(table: ExpenseFile, silences: readonly Silence[], problems: string[]): Row[] {
  const applied = silences.filter((silence) => applies(silence, table));
  const used = applied.map(({ id }) => id);
  for (const id of Object.keys(table.silences).filter((each) => !used.includes(each)))
    problems.push(
      `expenses/${table.id}.yaml: silences › ${id}: aucune case de cette table n’y mène ; retirez-le, ou corrigez son nom${used.length > 0 ? ` (ici : ${used.join(', ')})` : ''}`,
    );
  return applied.flatMap((silence) => rowOf(silence, table, problems) ?? []);
}

function applies({ strands, when, listed }: Silence, table: ExpenseFile): boolean {
  const asked = Object.keys(when).every((question) => table.questions.includes(question));
  return (
    asked &&
    (listed === undefined || listed === table.listed) &&
    !table.rows.some(
      (row) =>
        row.strands.some((strand) => strands.includes(strand)) &&
        Object.entries(when).every(([question, options]) =>
          (row.when[question] ?? options).some((option) => options.includes(option)),
        ),
    )
  );
}

function rowOf(silence: Silence, table: ExpenseFile, problems: string[]): Row | undefined {
  const own = table.silences[silence.id];
  const { because, instead, ask, cites } = { ...silence, ...own };
  if (because === undefined || ask === undefined || cites === undefined) {
    problems.push(
      `expenses/${table.id}.yaml: silences › ${silence.id}: dites \`because\` (pourquoi l’annexe n’en dit rien) et \`cites\` (les repères), que silences/${silence.id}.yaml ne donne pas`,
    );
    return undefined;
  }
  const said = (text: string) => filled(text, table.named, `silences/${silence.id}.yaml`, problems);
  return {
    id: silence.id,
    strands: silence.strands,
    when: silence.when,
    verdict: 'undecided',
    reason: 'silent',
    because: said(because),
    conditions: [],
    keep: [],
    ...(instead && { instead }),
    ask: said(ask),
    cites,
  };
}

const AGREED = {
  il: ['peut', 'pris'],
  elle: ['peut', 'prise'],
  ils: ['peuvent', 'pris'],
  elles: ['peuvent', 'prises'],
} as const;

/** A sentence where the words in braces name the expense: « {une dépense peut} » gives « les transports peuvent ». */
function filled(text: string, { one, pronoun, all, asked }: Named, file: string, problems: string[]): string {
  const [can, taken] = AGREED[pronoun];
  const words: Record<string, string> = {
    'une dépense peut': `${one} ${can}`,
    'les dépenses': all ?? one,
    'Une dépense peut-elle être prise': asked ?? `${capital(one)} ${can}-${pronoun} être ${taken}`,
  };
  return text.replaceAll(/\{([^}]*)\}/g, (whole, key: string) => {
    const word = words[key.replaceAll(/\s+/g, ' ')];
    if (word === undefined)
      problems.push(
        `${file}: « ${whole} » n’est pas compris ; écrivez l’un de : ${Object.keys(words)
          .map((known) => `« {${known}} »`)
          .join(', ')}`,
      );
    return word ?? whole;
  });
}
