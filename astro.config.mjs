import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { atOnceHash, atOnceModule } from './src/integrations/vite/at-once-module.ts';
import { contentGuard } from './src/integrations/mdx/content-guard.ts';
import { finishSite } from './src/integrations/pages/finish-site.ts';
import { noteChunks } from './src/integrations/vite/chunk-graph.ts';
import { contentReload } from './src/integrations/vite/content-reload.ts';
import { inlineRuntime } from './src/integrations/vite/inline-runtime.ts';
import { islandFiles } from './src/integrations/vite/island-files.ts';
import { laterModule } from './src/integrations/vite/later-module.ts';
import {
  dangerModule,
  doorsModule,
  namesModule,
  placesModule,
  rareModule,
  saidModule,
} from './src/integrations/vite/content-module.ts';
import { headingIds } from './src/integrations/mdx/heading-ids.ts';
import { linksUnderBase } from './src/integrations/mdx/links-under-base.ts';
import { leanPreloads } from './src/integrations/vite/lean-preloads.ts';
import { notePackages } from './src/integrations/vite/shipped-packages.ts';
import { suggestionsModule } from './src/integrations/vite/suggestions-module.ts';
import { termNeighbours } from './src/integrations/mdx/term-neighbours.ts';
import { wizardDirective } from './src/integrations/mdx/wizard-directive.ts';
import { typesetWords } from './src/integrations/vite/typeset-words.ts';
import { wholeParagraphs } from './src/integrations/mdx/whole-paragraphs.ts';
import { zipOnPage } from './src/integrations/vite/zip-on-page.ts';

/** The oldest browsers that the site is for (README, « Les navigateurs »): scripts and styles are written down to them. */
const FLOOR = ['chrome107', 'edge107', 'firefox104', 'safari16', 'ios16'];

/** The scripts that stand in the page: they answer, or show what is kept, before any file has come. */
const AT_ONCE = ['furniture/leave-at-once', 'home/show-resume'].map((name) => {
  const script = readFileSync(new URL(`src/components/${name}.js`, import.meta.url));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
});
const OF_EMBEDS = await atOnceHash('embed/frame/at-once.ts', FLOOR);
const OF_DATES = await atOnceHash('components/statement/judge-dates.ts', FLOOR);

const BASE = process.env.BASE ?? '/';

export default defineConfig({
  site: process.env.SITE ?? 'https://exemple.invalid',
  base: BASE,
  trailingSlash: 'always',
  cacheDir: './.astro',
  // As Prettier reads .astro files: a line break beside a tag is no space, `{' '}` is one.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [wholeParagraphs, termNeighbours],
      hastPlugins: [headingIds, linksUnderBase(BASE)],
    }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [...AT_ONCE, OF_EMBEDS, OF_DATES] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [
      atOnceModule(FLOOR, ['embed/frame/show-local.ts', 'offline/control.ts', 'offline/kept-copy.ts']),
      contentReload(),
      doorsModule(),
      dangerModule(),
      saidModule(),
      namesModule(),
      placesModule(),
      rareModule(),
      inlineRuntime(),
      islandFiles(),
      laterModule(),
      leanPreloads(),

      noteChunks(),
      notePackages(),
      suggestionsModule(),
      typesetWords(),
      zipOnPage(),
    ],
    worker: { plugins: () => [typesetWords(), notePackages()] },
    build: {
      target: FLOOR,
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        optimization: { inlineConst: { mode: 'all' } },
        // Rules do nothing but answer: a file of which only a constant was read, which is written in its place, is not asked for.
        treeshake: { moduleSideEffects: [{ test: /\/src\/rules\//, sideEffects: false }] },
        // Every page names its files: short names weigh less.
        output: { assetFileNames: '_astro/[hash:7][extname]' },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/[hash:7].js',
              chunkFileNames: '_astro/[hash:7].js',
              codeSplitting: {
                groups: [
                  // What wizards, tools, the search field and the doors all need: addresses, words read and counted, the reader’s day, which every dated page judges by, and the strands.
                  {
                    name: 'addresses',
                    test: /src\/(?:url|french\/(?:fold|plural|day-of)|controls\/today|rules\/group-by|schemas\/strands)\.ts/,
                  },
                  // A verdict and its words: one file, instead of one for each set of readers. Pages without React read verdicts too.
                  {
                    name: 'verdict',
                    test: /src\/(?:french\/list|rules\/(?:letters|decision\/(?:verdict-marks|decision-table|decide|verdict-words|unsure)))\.ts/,
                  },
                  // React, what every island is guarded by and fetches the rest with, the mark of an answer and the words of every question: what is compressed together weighs less.
                  {
                    name: 'react',
                    test: /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\/|vite\/preload-helper|src\/controls\/(?:island\/(?:Guard\.tsx|Late\.tsx|once\.ts)|card\/MarkIcon)|src\/rules\/(?:mark-lines|decision\/question-words|expense-lists)/,
                  },
                  // A day in words, and the address of a project that was answered.
                  {
                    name: 'day',
                    test: /src\/(?:french\/day|rules\/work\/project-fragment)\.ts/,
                  },
                  // The strands’ colours and sheets, where an expense stands, and the line that it becomes; then what an answer rests on.
                  {
                    name: 'axes',
                    test: /src\/rules\/(?:annexe\/(?:axes|(?:sheet|expense)-address)|work\/added-line)\.ts/,
                  },
                  {
                    name: 'sources',
                    test: /src\/(?:rules\/card\/card|controls\/card\/(?:Sources|CopyButton))\.ts/,
                  },
                  // Where a call stands, and its dates to come.
                  {
                    name: 'calls',
                    test: /src\/rules\/departement\/calls\/(?:call-status|dates-to-come)\.ts/,
                  },
                  // What tells words apart and keeps them whole, for the doors, the search and the gate of dangers.
                  {
                    name: 'kin',
                    test: /src\/(?:french\/(?:slips|sound|stem|stemmer|words)|phrases\/terms\/kin|safety\/(?:hear|forget|element|dress)|search\/clean-query)\.ts|later:s(?:afety|earch)/,
                  },
                  // The doors and what ranks them: one file for the search, the wizards and the budget.
                  {
                    name: 'doors',
                    test: /virtual:doors|src\/(?:search\/doors|phrases\/(?:names\/|terms\/(?!kin)|(?!suggest|sure))[\w-]+)\.ts/,
                  },
                  // What a card is left by.
                  { name: 'leave', test: /src\/controls\/paper\/(?:WayBack|print-page)/ },
                  // What the five tools share: the work, where it is kept and what stands in it. Pages without React read it too.
                  {
                    name: 'work',
                    test: /src\/workbench\/(?:store\/(?!use-)|frame\/keep-focus|budget\/focus-soon)|src\/rules\/(?:projects\/each-project|work\/(?:workbench|workbench-read|plain-reader|bounds|parts|own-items|strand-of-work)|\w+\/\w+-part|evaluation\/evaluation|budget\/(?:accounts|balance)|money\/(?:money|read-amount|amount-words))\.ts/,
                  },
                  // What stands around it, a file that is opened, and what the tools choose, type and save with.
                  {
                    name: 'workbench',
                    test: /src\/(?:workbench\/(?:store\/use-|frame\/(?:Keeping|WorkNotices|SelectField|list-options|Said\.tsx)|dossier\/arrival\/(?:OpenFile|use-offered)|export\/(?:SaveButton|save-file|save-tables))|controls\/question\/(?:use-draft|FullField)|rules\/(?:decision\/same-work|annexe\/indicator-kinds))/,
                  },
                  // What an adviser reads, and its remarks; what this tool alone begins with of the projects and of what was received.
                  {
                    name: 'adviser',
                    test: /src\/(?:workbench\/adviser\/adviser-store|rules\/(?:projects\/in-project|merge\/received))\.ts/,
                  },
                  // The sums of a budget, and what each line is worth.
                  {
                    name: 'sums',
                    test: /src\/rules\/budget\/(?:budget|ceiling|bucket-words|line-words)\.ts/,
                  },
                  // The tables of sums, which come once there is something to sum.
                  {
                    name: 'tables',
                    test: /src\/(?:rules\/annexe\/several-strands|workbench\/(?:budget\/sums\/(?:CeilingTable|TotalsTable)|frame\/TableHead))\.ts/,
                  },
                  // The conditions, and how a project stands to them.
                  {
                    name: 'fit',
                    test: /src\/(?:rules\/(?:checklist\/(?:audit|criterion-status|fit-words|conditions|status-words)|decision\/doubts)|french\/sentence|controls\/card\/ConditionList)\.ts/,
                  },
                  // The budget, with what its import does alike; the reader of tables comes when one is opened.
                  {
                    name: 'budget',
                    test: /src\/(?:workbench\/budget\/(?:BudgetTool|budget-actions|example-budget|import\/propose|lines\/fields\/(?:LabelField|AmountField))|rules\/budget\/budget-edit)\.ts/,
                  },
                  // The dossier, its parts and what it gathers.
                  {
                    name: 'dossier',
                    test: /src\/(?:workbench\/(?:dossier\/DossierTool|parts)|rules\/(?:dossier\/dossier|objectives\/objectives))\.ts/,
                  },
                  // The account of a year, for its tool and for the dossier.
                  {
                    name: 'report',
                    test: /src\/(?:workbench\/report\/(?:report-actions|compared-words)|rules\/report\/(?:report|report-edit))\.ts/,
                  },
                  {
                    name: 'asked',
                    test: /src\/(?:rules\/(?:dossier\/dossier-(?:questions|proofs)|budget\/line-reasons)|workbench\/export\/reservations)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [contentGuard(), mdx(), react(), wizardDirective(), finishSite(FLOOR)],
});
