import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { count } from '../../french/plural.ts';
import type { Targets } from '../../rules/departement/file/check-precisions.ts';
import { checkLocal, saysNothing } from '../../rules/departement/file/check-local.ts';
import type { Local } from '../../rules/departement/file/local.ts';
import { readWorkbook } from '../../tables/departement/read-workbook.ts';
import { openBytes } from '../../tables/open-table.ts';

/** Reads a filled workbook; throws an error of all that is wrong in it, one line each, by sheet and cell. */
export async function readFilled(path: string, targets: Targets): Promise<{ code: string; local: Local }> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new Error(`${path} : ${error instanceof Error ? error.message : String(error)}`);
  });
  const sheets = await openBytes(new Uint8Array(bytes), basename(path));
  if ('problem' in sheets) throw new Error(`${path} : ${sheets.problem}`);
  const { code, written, faults, placed } = readWorkbook(sheets);
  const { local, problems } = checkLocal(written, targets);
  const told = [...faults, ...problems.map(placed)];
  if (told.length > 0)
    throw new Error(
      `${path} : ${count(told.length, 'problème')}\n${told.map((line) => `  ${line}`).join('\n')}`,
    );
  if (saysNothing(local))
    throw new Error(
      `${path} : rien n’y est rempli ; pour tout retirer d’un département, supprimez son fichier de src/content/departements/`,
    );
  return { code, local };
}
