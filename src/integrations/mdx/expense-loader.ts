import type { Loader } from 'astro/loaders';
import { CONTENT_ROOT } from '../../reading/content.ts';
import { readExpenses } from '../../reading/read-expenses.ts';
import { ContentError } from '../../reading/read-yaml.ts';

/** The collection of the expense tables, with their questions in place. */
export function expenseLoader(): Loader {
  return {
    name: 'expenses',
    load: async ({ store, parseData }) => {
      const problems: string[] = [];
      const tables = readExpenses(CONTENT_ROOT, problems);
      if (problems.length > 0) throw new ContentError(problems);
      store.clear();
      for (const { id, ...table } of tables) store.set({ id, data: await parseData({ id, data: table }) });
    },
  };
}
