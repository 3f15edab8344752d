import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { headingIs, wizardReady } from '../engines/keyboard.ts';
import { startJourney } from '../engines/open.ts';

const { at, tab } = startJourney();

/** What a print must hold, and how many pages of A4 it may take. */
const PRINTS: [path: string, words: string[], most: number][] = [
  ['/fiches/1-1/', ['Parents entre eux', 'Les dépenses'], 10],
  ['/ma-depense/#volet=1.1&depense=location', ['Oui', 'Location de salles'], 2],
  ['/regles/', ['Éligible'], 60],
  ['/parents/conflit-dans-le-couple/', ['3919'], 5],
];

/** What paper never has. */
const SCREEN_ONLY = ['Rechercher', 'Menu', 'Aller au contenu', 'Copier le lien', 'Quitter cette page'];

describe('on paper', () => {
  it.each(PRINTS)('%s holds its words, without the tools of the screen', async (path, words, most) => {
    await tab().goto(at(path));
    await headingIs(tab(), /./);
    await wizardReady(tab());
    const pdf = await tab().print();
    const text = pdf ? await readPdf(pdf, most) : await readPrintMedia();
    for (const word of words) expect(text).toContain(word);
    for (const word of SCREEN_ONLY) expect(text).not.toContain(word);
  });
});

async function readPdf(data: Uint8Array, most: number): Promise<string> {
  const document = await getDocument({ data, verbosity: 0 }).promise;
  expect(document.numPages).toBeLessThanOrEqual(most);
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').replace(/[\s\u00A0\u202F]+/g, ' ');
}

/** Where the driver cannot print: what the styles of paper leave in sight, once they are those of the screen. */
function readPrintMedia(): Promise<string> {
  return tab().run(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule)
          rule.media.mediaText = /\bprint\b/.test(rule.media.mediaText)
            ? 'all'
            : rule.media.mediaText.replace(/^(?:only )?screen\b.*/, 'not all');
        if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) turn(sheet.cssRules);
    return document.body.innerText.replace(/[\s\u00A0\u202F]+/g, ' ');
  });
}
