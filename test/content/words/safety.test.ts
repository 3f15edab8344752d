import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { contentGuard } from '../../../src/integrations/mdx/content-guard.ts';
import { CONTENT_ROOT } from '../../../src/reading/content-root.ts';
import { readContent } from '../../../src/reading/content.ts';
import { ContentReader } from '../../../src/reading/read-yaml.ts';
import { SafetySchema } from '../../../src/schemas/parents/safety.ts';

const { safety } = readContent();

describe('the safety numbers', () => {
  it('are the national ones, unchecked until someone checks them', () => {
    expect(safety.numbers.map(({ number, checked }) => [number, checked])).toEqual([
      ['15', null],
      ['17', null],
      ['112', null],
      ['114', null],
      ['115', null],
      ['3919', null],
      ['119', null],
      ['3114', null],
      ['3018', null],
      ['116000', null],
      ['116006', null],
    ]);
  });

  it('stand open as each subject asks', () => {
    expect(Object.entries(safety.subjects).map(([id, { rows }]) => [id, rows])).toEqual([
      ['epuisement', [['3114'], ['15', '112'], ['119']]],
      ['violences', [['17', '112'], ['3919'], ['119']]],
      ['detention', [['3114'], ['119'], ['15', '112']]],
      ['harcelement', [['3018'], ['119'], ['17', '112']]],
      ['urgence', [['17', '112'], ['119'], ['3114']]],
    ]);
  });
});

describe('the file of the numbers refuses', () => {
  /** What the schema says of the rows of one subject. */
  function saidOf(rows: string[][]): string {
    const subjects = { essai: { title: 'Un essai', rows } };
    const { error } = SafetySchema.safeParse({ ...safety, subjects });
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ') ?? '';
  }

  it.each([
    ['a number that nobody knows', [['3920']], /subjects\.essai\.rows: 3920 n’est pas un numéro à appeler/],
    ['a number to write to', [['114']], /114 n’est pas un numéro à appeler/],
    ['a fourth row', [['15'], ['17'], ['119'], ['3114']], /trois rangées au plus/],
    ['three numbers in a row', [['15', '17', '112']], /un ou deux numéros par rangée/],
    ['digits with spaces', [['116 000']], /sans espaces/],
    ['a number of five digits', [['11600']], /comme "3919" ou "116000"/],
    ['six digits of another series', [['118000']], /comme "3919" ou "116000"/],
  ])('%s', (_, rows, says) => {
    expect(saidOf(rows)).toMatch(says);
  });

  it('nothing of what it holds today', () => {
    expect(saidOf([['116000'], ['15', '112']])).toBe('');
  });
});

describe('a build', () => {
  /** What a build, or another command, warns of on a day. */
  async function warnings(command: 'build' | 'dev', today: string): Promise<string[]> {
    const warn = vi.fn<(message: string) => void>();
    const setup = contentGuard(today).hooks['astro:config:setup'];
    await setup?.({ command, logger: { warn } } as unknown as Parameters<typeof setup>[0]);
    return warn.mock.calls.map(([message]) => message);
  }

  it('warns of every number that nobody has checked, by its name', async () => {
    const said = await warnings('build', '2026-11-23');
    expect(said.filter((line) => line.startsWith('safety.yaml'))).toHaveLength(11);
    expect(said[9]).toMatch(/^safety\.yaml : 116 000 \(Enfants disparus\) n’a jamais été vérifié\./);
  });

  it('reminds that some rows speak of several strands, in one line', async () => {
    const said = await warnings('build', '2026-11-23');
    const [line, ...others] = said.filter((each) => each.startsWith('expenses/'));
    expect(others).toEqual([]);
    expect(line).toMatch(
      /^expenses\/ : \d+ rangées parlent de plusieurs volets, et changent dans tous à la fois : /,
    );
    expect(line).toContain('salaires › deja-finance (1.1, 1.2, 2.2, 3.1)');
  });

  it('alone does: the development server is left in peace', async () => {
    expect(await warnings('dev', '2026-11-23')).toEqual([]);
  });
});

describe('a page that speaks of danger or distress', () => {
  const HEAVY =
    /violen|harc[eè]l|suicid|frapp|menac|maltrait|\bbattue|craqu|épuis|dépress|baby blues|détenu|détention|prison/i;

  it.each([
    [
      'needs',
      [
        'ado-et-ecrans.mdx',
        'conflit-dans-le-couple.mdx',
        'ecole.mdx',
        'enceinte-ou-bebe.mdx',
        'grands-parents.mdx',
        'je-suis-a-bout.mdx',
        'un-parent-en-prison.mdx',
        'visites-apres-des-violences.mdx',
      ],
    ],
    ['strands', ['1-1.mdx', '2-1.mdx', '3-2.mdx']],
  ])('gives numbers to call: src/content/%s', (folder, heavy) => {
    const files = new ContentReader(CONTENT_ROOT).names(folder, '.mdx').map((name) => ({
      name,
      // What the finder asks is no speech: its answers are the same on many pages.
      text: readFileSync(join(CONTENT_ROOT, folder, name), 'utf8').replace(/^finder:\n(?: .*\n)+/m, ''),
    }));
    const speaking = files.filter(({ text }) => HEAVY.test(text));
    expect(speaking.map(({ name }) => name)).toEqual(heavy);
    expect(speaking.filter(({ text }) => !/^<Safety(?:Line)? about=/m.test(text))).toEqual([]);
  });
});
