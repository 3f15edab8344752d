import { expect, it } from 'vitest';
import { readPage } from '../../../../src/integrations/pages/page.ts';
import { typesetEdits } from '../../../../src/integrations/pages/typeset-page.ts';
import { unreadEdits } from '../../../../src/integrations/pages/unread-edits.ts';
import { editSource } from '../../../../src/reading/source-edits.ts';

/** What goes out of a source, body alone. */
function goesOut(source: string): string {
  const page = readPage(`<!DOCTYPE html><html><head></head><body>${source}</body></html>`);
  const out = editSource(page.source, [...typesetEdits(page), ...unreadEdits(page)]);
  return out.slice(out.indexOf('<body>') + 6, out.indexOf('</body>'));
}

it.each([
  [
    '<div><h2>A</h2>\n<p>B</p> <ul><li>C</li></ul>\n</div>',
    '<div><h2>A</h2><p>B</p><ul><li>C</li></ul></div>',
  ],
  ['<ul>\n<li>A</li>\n<li>B</li>\n</ul>', '<ul><li>A</li><li>B</li></ul>'],
  ['<div><b>A</b> <i>B</i></div>', '<div><b>A</b> <i>B</i></div>'],
  ['<p><a href="/">A</a>\n<a href="/b/">B</a></p>', '<p><a href="/">A</a> <a href="/b/">B</a></p>'],
  ['<div><span>A</span> <p>B</p></div>', '<div><span>A</span> <p>B</p></div>'],
  ['<div>A\n<p>B</p></div>', '<div>A <p>B</p></div>'],
])('the space that nobody reads goes: %s', (source, out) => {
  expect(goesOut(source)).toBe(out);
});
