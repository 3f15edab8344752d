import type { PeerPage } from './content.ts';

export const PEERS = ['Starlight', 'VitePress', 'Docusaurus', 'Astro + Pagefind'] as const;
export type Peer = (typeof PEERS)[number];

/** Files of a site, by their path. */
export type Files = Record<string, string>;

const TITLE = 'Parentalité, mode d’emploi';
/** What stands beside every page: the home page and the sheets, whatever the size of the site. */
const ASIDE = /^\/(?:fiches\/[^/]+\/)?$/;

/** The same site for a peer: its configuration as its own guide gives it, in French, with its local search, and the pages. */
export function filesFor(peer: Peer, pages: readonly PeerPage[]): Files {
  const links = pages.filter(({ path }) => ASIDE.test(path));
  const { folder, config, page } = SITES[peer];
  const written = pages.map((each) => [`${folder}${each.path}index.md`, page(each)]);
  return { ...config(links), ...(Object.fromEntries(written) as Files) };
}

interface PeerSite {
  folder: string;
  config: (links: readonly PeerPage[]) => Files;
  page: (page: PeerPage) => string;
}

const SITES: Record<Peer, PeerSite> = {
  Starlight: {
    folder: 'src/content/docs',
    config: (links) => ({
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [starlight({
    title: ${text(TITLE)},
    locales: { root: { label: 'Français', lang: 'fr' } },
    sidebar: ${text(links.map(({ title, path }) => ({ label: title, link: path })))},
  })],
});
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    }),
    page: ({ title, description, markdown }) => withHead({ title, description }, markdown),
  },
  VitePress: {
    folder: 'pages',
    config: (links) => ({
      '.vitepress/config.mjs': `export default {
  lang: 'fr',
  title: ${text(TITLE)},
  srcDir: './pages',
  cleanUrls: false,
  ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: ${text(links.map(({ title, path }) => ({ text: title, link: path })))},
  },
};
`,
    }),
    page: ({ title, description, markdown }) =>
      withHead({ title, description }, `# ${escaped(title)}\n\n${markdown}`),
  },
  Docusaurus: {
    folder: 'docs',
    config: (links) => ({
      'docusaurus.config.js': `export default {
  title: ${text(TITLE)},
  url: 'http://localhost',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  i18n: { defaultLocale: 'fr', locales: ['fr'] },
  markdown: { format: 'md' },
  presets: [['classic', {
    docs: { routeBasePath: '/', sidebarPath: './sidebars.js', numberPrefixParser: false },
    blog: false,
  }]],
  themes: [['@easyops-cn/docusaurus-search-local', {
    hashed: true, language: ['fr'], docsRouteBasePath: '/', indexBlog: false,
  }]],
};
`,
      'sidebars.js': `export default { site: ${text(links.map(({ title, path }) => ({ type: 'doc', id: `${path.slice(1)}index`, label: title })))} };\n`,
    }),
    page: ({ title, description, markdown }) => withHead({ title, description }, markdown),
  },
  'Astro + Pagefind': {
    folder: 'src/pages',
    config: (links) => ({
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always' });
`,
      'src/Page.astro': `---
import './page.css';
const { title, description } = Astro.props.frontmatter ?? Astro.props;
---
<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><meta name="description" content={description}></head>
<body><nav><a href="/chercher/">Chercher</a>
${links.map(({ title, path }) => `<a href="${path}">{${text(title)}}</a>`).join('\n')}
</nav><main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`,
      'src/page.css': `body{font:1.06rem/1.6 system-ui;max-width:64ch;margin:auto;padding:1rem;color:#24211d;background:#fbf8f2}
h1,h2,h3{font-family:Georgia,serif;line-height:1.2}a{color:#1b5a50}
`,
      'src/pages/chercher.astro': `---
import Page from '../Page.astro';
---
<Page title="Chercher" description="La recherche.">
<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script is:inline src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script is:inline>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', showSubResults: true }));</script>
</Page>
`,
    }),
    page: ({ path, title, description, markdown }) => {
      const up = '../'.repeat(path.split('/').length - 1);
      return withHead({ layout: `${up}Page.astro`, title, description }, markdown);
    },
  },
};

function withHead(head: Record<string, string>, markdown: string): string {
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${text(value)}`);
  return ['---', ...lines, '---', '', markdown, ''].join('\n');
}

function text(value: unknown): string {
  return JSON.stringify(value);
}

function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<]/g, '\\$&');
}
