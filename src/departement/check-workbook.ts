import { count } from '../french/plural.ts';
import { cafsOf, checkLocal, saysNothing } from '../rules/departement/file/check-local.ts';
import type { Targets } from '../rules/departement/file/check-precisions.ts';
import { findDepartements, nearestDepartements } from '../rules/departement/find-departement.ts';
import { calendarOf } from '../rules/departement/calls/calendar.ts';
import { dateWords } from '../rules/departement/calls/date-words.ts';
import { type ListedTopic, localLines } from '../rules/departement/local-lines.ts';
import type { Local } from '../rules/departement/file/local.ts';
import { type DepartementName, EXAMPLE } from '../rules/departement/names.ts';
import { TOPICS } from '../rules/departement/file/topics.ts';
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
  const near = nearestDepartements(code, departements).map(({ id, name }) => `${name} (${id})`);
  const unknown = place
    ? []
    : [
        code === ''
          ? 'Mode d’emploi : écrivez le code du département, comme 59'
          : `Mode d’emploi : « ${code} » n’est le code d’aucun département ; peut-être ${near.join(', ')}`,
      ];
  const told = [...unknown, ...faults, ...problems.map(placed)];
  if (told.length > 0 || !place) return { problems: told };
  if (saysNothing(local))
    return {
      problems: ['Rien n’est encore rempli : il faut une ligne ailleurs que sur la feuille « Sources »'],
    };
  const rows = Object.values(local).flat().length;
  return {
    title: `${place.name} (${place.id}) : ${count(rows, 'ligne')}, rien à corriger`,
    parts: partsOf(local),
    empty: LOCAL_PARTS.filter(({ topic }) => local[topic].length === 0).map(({ title }) => title),
  };
}

function partsOf(local: Local): { title: string; lines: string[] }[] {
  const several = cafsOf(local).length > 1;
  const lineOf = (words: readonly (string | undefined)[], caf: string | undefined) =>
    [...words, several ? caf : undefined].filter(Boolean).join(' · ');
  const linesOf = (topic: ListedTopic) =>
    localLines(local, topic).map(({ title, says, links, caf }) =>
      lineOf([title, ...says, ...links.map(({ label }) => label)], caf),
    );
  const listed = LOCAL_PARTS.map(({ topic, title }) => ({
    title,
    lines:
      topic === 'calls'
        ? calendarOf(local).map(
            ({ day, caf, ...date }) =>
              `${dayInWords(day)} : ${dateWords({ ...date, caf: several ? caf : undefined })}`,
          )
        : linesOf(topic as ListedTopic),
  }));
  const { options } = TOPICS.precisions.fields.sense;
  const precisions = local.precisions.map(({ target, strands, sense, text, year, caf }) =>
    lineOf([target ?? strands?.[0], `« ${text} »`, options?.[sense], String(year)], caf),
  );
  return [
    { title: 'Organismes', lines: linesOf('bodies') },
    ...listed,
    { title: 'Précisions', lines: precisions },
  ].filter(({ lines }) => lines.length > 0);
}
