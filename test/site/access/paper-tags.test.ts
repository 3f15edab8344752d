import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIEU } from '../../content/rules/example-dossier.ts';
import { type Site, openSite } from '../site.ts';
import { openState } from './open-state.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Node {
  role?: string;
  lang?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Node[];
}

/** What a file says of its structure: its language, its headings with their words in the order of reading, its other parts. */
interface Structure {
  langs: string[];
  headings: [level: string, words: string][];
  roles: Set<string>;
  /** The drawings that say nothing. */
  silent: number;
}

async function structureOf(bytes: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const found: Structure = { langs: [], headings: [], roles: new Set(), silent: 0 };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const words = new Map<string, string>();
    const open: string[] = [];
    for (const item of items)
      if ('str' in item) {
        const id = open.findLast((each) => each !== '');
        if (id) words.set(id, `${words.get(id) ?? ''}${item.str}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    const textOf = (node: Node): string =>
      node.type === 'content' ? (words.get(node.id ?? '') ?? '') : (node.children ?? []).map(textOf).join('');
    const visit = (node: Node) => {
      const { role = '', lang, alt } = node;
      found.roles.add(role);
      if (lang) found.langs.push(lang);
      if (role === 'Figure' && !alt) found.silent += 1;
      if (/^H[1-6]$/.test(role)) found.headings.push([role, flat(textOf(node))]);
      else for (const child of node.children ?? []) visit(child);
    };
    visit((await page.getStructTree()) as Node);
  }
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string | null } };
  return { ...found, ...info, marked: (await pdf.getMarkInfo()) as Map<string, boolean> | null };
}

const flat = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

it.each([
  ['a fact sheet', '/fiches/1-1/', '.prose'],
  ['the rules', '/regles/', '.matrix'],
  ['the card of an expense', '/ma-depense/#volet=1.1&depense=location', '.answer-card'],
  ['the card of a project', '/quel-volet/#action=laep', '.answer-card, .step'],
  ['a dossier', '/mon-dossier/', '.dossier-sheet'],
])(
  '%s, printed into a file, keeps its title, its language, its headings in their order and its tables',
  async (_name, path, shown) => {
    const work = path === '/mon-dossier/' ? LIEU : undefined;
    const page = await openState(site, { name: '', path, shown, ...(work ? { work } : {}) });
    await page.locator(shown).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4')]
        // Paper holds what is painted.
        .filter((heading) => heading.getClientRects().length > 0 && !heading.matches('.visually-hidden'))
        .map((heading) => [heading.tagName, (heading as HTMLElement).innerText] as const),
    );
    const tables = await page
      .locator('table')
      .evaluateAll((all) => all.filter((table) => table.getClientRects().length > 0).length);
    const file = await structureOf(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
    expect(file.marked?.get('Marked')).toBe(true);
    expect(file.Title).toBe(await page.title());
    expect(file.Language).toBe('fr');
    expect([...new Set(file.langs)]).toEqual(['fr']);
    expect(printed.length).toBeGreaterThan(2);
    // A heading of the page, no more and no less, each in its place.
    expect(file.headings.map(([level]) => level).filter((level) => level === 'H1')).toHaveLength(
      printed.filter(([level]) => level === 'H1').length,
    );
    expect(file.headings.filter(([, words]) => words !== '').map(([, words]) => words)).toEqual(
      printed.map(([, words]) => flat(words)).filter((words) => words !== ''),
    );
    if (tables > 0) for (const role of ['Table', 'TR', 'TH', 'TD']) expect([...file.roles]).toContain(role);
    expect(file.silent).toBe(0);
    await page.context().close();
  },
);
