import { count } from '../french/plural.ts';
import { checkLocal } from '../rules/departement/file/check-local.ts';
import type { Targets } from '../rules/departement/file/check-precisions.ts';
import { findDepartements } from '../rules/departement/find-departement.ts';
import { calendarOf } from '../rules/departement/calls/calendar.ts';
import { type ListedTopic, localLines } from '../rules/departement/local-lines.ts';
import type { Local } from '../rules/departement/file/local.ts';
import { type DepartementName, EXAMPLE } from '../rules/departement/names.ts';
import { LOCAL_PARTS } from '../rules/departement/topic-words.ts';
import { dayInWords } from '../french/day.ts';
import { readWorkbook } from '../tables/departement/read-workbook.ts';
import { openBytes } from '../tables/open-table.ts';

/** What a check needs to know of the site. */
export interface CheckData {
  targets: Targets;
  departements: readonly DepartementName[];
}

/** What a check found: all that is to mend, or the page as it would be, part by part. */
export type Checked =
  { problems: string[] } | { title: string; parts: { title: string; lines: string[] }[]; empty: string[] };

/** Checks a filled workbook, on the page alone. Never throws. */
export async function checkWorkbook(file: File, { targets, departements }: CheckData): Promise<Checked> {
  const sheets = await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  if ('problem' in sheets) return { problems: [sheets.problem] };
  const { code, written, faults, placed } = readWorkbook(sheets);
  const { local, problems } = checkLocal(written, targets);
  const place = findDepartements(code, [EXAMPLE, ...departements])[0];
  const unknown = place
    ? []
    : [
        code === ''
          ? 'Mode d’emploi : écrivez le code du département, comme 59'
          : `Mode d’emploi : « ${code} » n’est le code d’aucun département`,
      ];
  const told = [...unknown, ...faults, ...problems.map(placed)];
  if (told.length > 0 || !place) return { problems: told };
  const rows = Object.values(local).flat().length;
  return {
    title: `${place.name} (${place.id}) : ${count(rows, 'ligne')}, rien à corriger`,
    parts: partsOf(local),
    empty: LOCAL_PARTS.filter(({ topic }) => local[topic].length === 0).map(({ title }) => title),
  };
}

function partsOf(local: Local): { title: string; lines: string[] }[] {
  const listed = LOCAL_PARTS.map(({ topic, title }) => ({
    title,
    lines:
      topic === 'calls'
        ? calendarOf(local).map(
            ({ day, says, more }) => `${dayInWords(day)} : ${says}${more && ` (${more})`}`,
          )
        : localLines(local, topic as ListedTopic).map(({ title: first, says, links }) =>
            [first, ...says, ...links.map(({ label }) => label)].filter(Boolean).join(' · '),
          ),
  }));
  const precisions = {
    title: 'Précisions',
    lines: local.precisions.map(
      ({ target, strands, text }) => `${target ?? strands?.[0] ?? ''} : « ${text} »`,
    ),
  };
  return [...listed, precisions].filter(({ lines }) => lines.length > 0);
}
