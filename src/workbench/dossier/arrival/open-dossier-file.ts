import { count } from '../../../french/plural.ts';
import { projectsOf } from '../../../rules/projects/projects.ts';
import { parseWorkbench } from '../../../rules/work/workbench-read.ts';
import type { Incoming } from './incoming.ts';
import { READ_WORDS } from './read-words.ts';

// Far more than the largest dossier needs.
const MOST_BYTES = 20_000_000;

/** Reads a dossier saved as a file, on this device; or says in words why it can't. */
export async function openDossierFile(file: File): Promise<Incoming | { problem: string }> {
  const problem = (words: string) => ({ problem: `« ${file.name} » : ${words}` });
  if (file.size === 0) return problem('ce fichier est vide.');
  if (file.size > MOST_BYTES) return problem('ce fichier est trop lourd pour être un dossier.');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null)
    return problem('il n’a pas pu être lu : il a peut-être été déplacé ou changé. Choisissez-le à nouveau.');
  const text = textOf(bytes);
  if (text === null) return problem(READ_WORDS['not-json']);
  const reading = parseWorkbench(text);
  if ('error' in reading) return problem(READ_WORDS[reading.error]);
  const said = projectsOf(reading.work).flatMap(({ works }) => works.remarks.items);
  const remarks = said.filter(({ done }) => !done).length;
  const open = remarks > 0 ? ` Il porte ${count(remarks, 'remarque')} à traiter.` : '';
  return { kind: 'file', done: `Le fichier est ouvert.${open}`, ...reading };
}

/** A dossier is written in UTF-8; a mark at its beginning is no part of it. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
