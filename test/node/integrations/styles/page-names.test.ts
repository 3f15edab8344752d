import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/integrations/pages/page.ts';
import { nameReader } from '../../../../src/integrations/styles/page-names.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
  writeFileSync(join(folder, 'entryAA.js'), 'import"./nearBBB.js";const l=["later-C.js"];');
  writeFileSync(
    join(folder, 'nearBBB.js'),
    'el.className="from-near";el.append(document.createElement("dialog"))',
  );
  writeFileSync(join(folder, 'later-C.js'), 'x=`axis-${n}`;y=`${n}-line`;import("./entryAA.js")');
  writeFileSync(join(folder, 'otherDD.js'), 'el.className="from-other"');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PAGE = `<html><body class="wide home"><template><i id="kept"></i></template>
<svg><path fill="var(--hue)"/></svg><p data-print="essential">un mot</p>
<script type="module" src="/_astro/entryAA.js"></script><script>el.id="drawn"</script>
<astro-island props="{&quot;mark&quot;:&quot;two-ways&quot;}"></astro-island></body></html>`;

describe('what the styles of a page may name', () => {
  test.each(['body', 'wide', 'home', 'i', 'kept', 'path', 'p', '--hue', 'drawn', 'two-ways', 'essential'])(
    'stands in it, or is given to what draws: %s',
    (name) => {
      expect(nameReader(folder)(readPage(PAGE))(name)).toBe(true);
    },
  );

  test.each(['from-near', 'dialog', 'axis-4', 'total-line'])(
    'is said by its scripts, near or far: %s',
    (name) => {
      expect(nameReader(folder)(readPage(PAGE))(name)).toBe(true);
    },
  );

  test.each(['from-other', 'table', 'axis', 'line-total', '--edge', 'mot'])('is nothing else: %s', (name) => {
    expect(nameReader(folder)(readPage(PAGE))(name)).toBe(false);
  });
});
