import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** The rules that stop a line of a script, as if it stood in a room. */
async function stopped(code: string, room: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${room}/planted.ts` });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule?.startsWith('no-restricted'));
}

describe('the lint stops, in what a browser reads,', () => {
  test.each([
    ['Map.groupBy([1], (n) => n);', 'no-restricted-properties'],
    ['export const sorted = [1].toSorted();', 'no-restricted-properties'],
    ['export const open = (menu: HTMLElement) => menu.showPopover();', 'no-restricted-properties'],
    ['export const shape = new URLPattern();', 'no-restricted-globals'],
    ['export const last = /(?<=a)b/;', 'no-restricted-syntax'],
    ['export const first = /(?<!a)b/;', 'no-restricted-syntax'],
    ['export const named = (list: Element) => { list.ariaLabel = "Liste"; };', 'no-restricted-syntax'],
    ['export const named = { ariaLabel: "Liste" };', 'no-restricted-syntax'],
    ['export const list = (made: Element) => { made.role = "list"; };', 'no-restricted-syntax'],
  ])('%s', async (code, rule) => {
    for (const room of ['search', 'french', 'phrases', 'workbench'])
      expect(await stopped(code, room), room).toEqual([rule]);
    expect(await stopped(code, 'integrations')).toEqual([]);
  });

  test('and lets pass what is old enough', async () => {
    const code = 'export const last = [1].findLast((n) => n > 0) ?? /(?<year>a)(?!b)/.exec("a")?.at(0);';
    expect(await stopped(code, 'search')).toEqual([]);
  });
});
