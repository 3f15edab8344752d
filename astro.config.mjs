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
                  // React, and what every island is guarded by and fetches the rest with: what is compressed together weighs less.
                  {
                    name: 'react',
                    test: /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\/|vite\/preload-helper|src\/controls\/island\/(?:Guard\.tsx|Late\.tsx|once\.ts)/,
                  },
                  // What wizards, tools, the search field and the doors all need: addresses, lists, and words read and counted.
                  {
                    name: 'addresses',
                    test: /src\/(?:url|search\/search-address|french\/(?:fold|plural|list)|rules\/group-by)\.ts/,
                  },
                  // The reader’s day, which every dated page judges by, and the address of a project that was answered.
                  {
                    name: 'day',
                    test: /src\/(?:french\/day|controls\/today|rules\/work\/project-fragment)\.ts/,
                  },
                  // A verdict, its words and its mark: one file each, instead of one for each set of readers.
                  {
                    name: 'verdict',
                    test: /src\/(?:rules\/(?:letters|decision\/(?:verdict-marks|decision-table|decide|verdict-words|unsure))|controls\/card\/(?:CopyButton|MarkIcon))\.ts/,
                  },
                  // The strands' colours and sheets; what an answer rests on, and leads to.
                  { name: 'axes', test: /src\/rules\/annexe\/(?:axes|sheet-address)\.ts/ },
                  {
                    name: 'sources',
                    test: /src\/(?:rules\/(?:annexe\/expense-address|work\/added-line|card\/card)|controls\/card\/Sources)\.ts/,
                  },
                  // What a first question needs, in a wizard or on a line of the budget.
                  {
                    name: 'questions',
                    test: /src\/rules\/(?:decision\/question-words|expense-lists)\.ts/,
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
                  // What the three tools share: the work, and where it is kept.
                  {
                    name: 'workbench',
                    test: /src\/workbench\/(?:store|frame\/(?:Keeping|WorkNotices|TableHead))|src\/controls\/question\/FullField|src\/rules\/(?:work\/(?:workbench|workbench-read|plain-reader|bounds|parts|own-items)|projects\/each-project|\w+\/\w+-part|budget\/(?:accounts|balance)|money\/money)\.ts/,
                  },
                  // What an adviser reads, and its remarks; what this tool alone begins with of the projects and of what was received.
                  {
                    name: 'adviser',
                    test: /src\/(?:workbench\/adviser\/adviser-store|rules\/(?:projects\/in-project|merge\/received))\.ts/,
                  },
                  // What the budget and the evaluation choose from, and change: named first, or it would follow the store.
                  {
                    name: 'select',
                    test: /src\/(?:workbench\/frame\/(?:SelectField|list-options)|rules\/decision\/same-work)/,
                  },
                  // An amount read as it is typed, in the budget and in the report.
                  { name: 'amounts', test: /src\/rules\/money\/(?:read-amount|amount-words)\.ts/ },
                  // A file that is opened, in the dossier and in the report.
                  {
                    name: 'incoming',
                    test: /src\/(?:workbench\/dossier\/arrival\/(?:OpenFile|use-offered))/,
                  },
                  // What the budget and its import do alike: the reader of tables comes when one is opened.
                  {
                    name: 'budget',
                    test: /src\/(?:workbench\/budget\/(?:focus-soon|budget-actions|import\/propose)|rules\/budget\/budget-edit)\.ts/,
                  },
                  // What the dossier asks and explains; what its neighbours share is named first.
                  {
                    name: 'fit',
                    test: /src\/(?:rules\/(?:checklist\/(?:audit|criterion-status|fit-words|conditions|status-words)|decision\/doubts)|french\/sentence|controls\/card\/ConditionList)\.ts/,
                  },
                  {
                    name: 'sums',
                    test: /src\/(?:rules\/(?:budget\/(?:budget|ceiling|bucket-words|line-words)|annexe\/several-strands)|workbench\/budget\/sums\/(?:CeilingTable|TotalsTable))\.ts/,
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
