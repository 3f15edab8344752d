import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { expenseLoader } from './integrations/mdx/expense-loader.ts';
import { ActionSchema } from './schemas/action.ts';
import { AnomalySchema } from './schemas/anomaly.ts';
import { DepartementSchema } from './schemas/departement.ts';
import { ExpenseSchema } from './schemas/expense.ts';
import { FactFileSchema } from './schemas/fact.ts';
import { IndicatorsSchema } from './schemas/indicator.ts';
import { NeedSchema } from './schemas/need.ts';
import { SenseSchema } from './schemas/sense.ts';
import { SheetSchema } from './schemas/sheet.ts';
import { SiteSchema } from './schemas/site.ts';
import { TermSchema } from './schemas/term.ts';

const folder = (name: string, pattern = '*.yaml') => glob({ base: `./src/content/${name}`, pattern });

export const collections = {
  annexe: defineCollection({ loader: folder('annexe'), schema: FactFileSchema }),
  strands: defineCollection({ loader: folder('strands', '*.mdx'), schema: SheetSchema }),
  needs: defineCollection({ loader: folder('needs', '*.mdx'), schema: NeedSchema }),
  actions: defineCollection({ loader: folder('actions'), schema: ActionSchema }),
  expenses: defineCollection({ loader: expenseLoader(), schema: ExpenseSchema }),
  senses: defineCollection({ loader: folder('senses'), schema: SenseSchema }),
  indicators: defineCollection({ loader: folder('indicators'), schema: IndicatorsSchema }),
  anomalies: defineCollection({ loader: folder('anomalies'), schema: AnomalySchema }),
  source: defineCollection({ loader: folder('source', '*.mdx') }),
  site: defineCollection({
    loader: glob({ base: './src/content', pattern: 'site.yaml' }),
    schema: SiteSchema,
  }),
  departements: defineCollection({
    loader: file('./src/content/departements.yaml'),
    schema: DepartementSchema,
  }),
  glossary: defineCollection({ loader: folder('glossary'), schema: TermSchema }),
};
