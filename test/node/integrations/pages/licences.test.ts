import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { licencesText } from '../../../../src/integrations/pages/licences.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
  const write = (file: string, text: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('LICENSE', 'Le code.\n');
  write('LICENCE-OUVERTE-2.0.txt', 'Les textes.\n');
  for (const name of ['un', 'deux', 'trois'])
    write(`node_modules/${name}/package.json`, '{ "version": "1.2.3", "license": "MIT" }');
  write('node_modules/un/license.md', 'Copyright Un\n\n');
  write('node_modules/deux/LICENSE/LICENSE', 'Copyright Deux');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('puts the whole texts one after the other, each under its name', () => {
  const rule = '='.repeat(80);
  expect(licencesText(['deux', 'un'], root)).toBe(`${rule}
Le code de ce site
${rule}

Le code.

${rule}
Les textes et les données écrits pour ce site
${rule}

Les textes.

${rule}
deux 1.2.3 (MIT)
${rule}

Copyright Deux

${rule}
un 1.2.3 (MIT)
${rule}

Copyright Un
`);
});

it('stops where a package has no text to pass on', () => {
  expect(() => licencesText(['trois'], root)).toThrow(
    'node_modules/trois n’a pas le texte de sa licence (MIT) ; prenez-en une autre version, ou écrivez-le ici',
  );
});
