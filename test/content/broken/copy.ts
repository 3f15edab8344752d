import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { provenContent } from '../../../src/reading/check-content.ts';
import { ContentError } from '../../../src/reading/read-yaml.ts';

/*
 * An expense, an action, a term and a page of the test's own stand in a copy of the content: faults are planted in them, and
 * their lines are those typed here, whatever becomes of the content. An id of the annexe never changes.
 */
const ESSAI = {
  'expenses/essai.yaml': `order: 99
label: Une dépense d’essai
summary: Pour essayer.
listed: true
named: { one: un essai, pronoun: il }
words: [zorglub, zorgluber, zorglubade]
questions: [role, habituelle]
rows:
  - id: axe-1
    strands: ['1.1', '1.2']
    verdict: eligible
    because: La dépense est retenue.
    cites:
      '1.1': [A1V1-EXY-02]
      '1.2': [A1V2-EXY-02]
  - id: habituelle
    strands: ['2.2', '3.1']
    when: { habituelle: [oui] }
    verdict: eligible
    because: La charge habituelle est retenue.
    cites: { '2.2': [A2V2-EXY-01], '3.1': [A3V1-EXY-01] }
silences:
  sans-liste-4-2:
    because: L’annexe ne dit rien de cet essai.
`,
  'signatures/essai.yaml': `'1.1': éligible
'1.2': éligible
'2.1': n’en dit rien
'2.2': { habituelle: { oui: éligible, non: n’en dit rien } }
'3.1': { habituelle: { oui: éligible, non: n’en dit rien } }
'3.2': n’en dit rien
'4.1': { role: { reaap: n’en dit rien, promeneur: non éligible, coordination-pdn: n’en dit rien } }
'4.2': n’en dit rien
`,
  'actions/essai.yaml': `order: 99
kind: action
strand: '1.1'
label: Une action d’essai
summary: Pour essayer.
words: [zorglub, zorgluber, zorglubade]
criteria:
  - id: intervenants
    type: yes-no
    severity: blocking
    label: Des intervenants animent
    question: Des intervenants animeront-ils ?
    why: L’annexe le demande.
    remedy: Prévoyez qui anime.
    cites: [A1V1-MUST-01]
dates:
  kind: period
  from: '2024-01-01'
  until: '2025-12-31'
  cites: [A1V1-MUST-01]
ask: Que faire de cet essai ?
`,
  'changes/2026-12-31-essai.yaml': `day: '2026-12-31'
about: regles
title: Un essai
text: Pour essayer.
before: Rien.
after: Un essai.
links: { depenses: '37cff9', projets: '613d52' }
expenses: { essai: 'cef50b' }
actions: { essai: 'f7ab99' }
`,
  'glossary/essai.yaml': `term: Zorglub
origin: { from: site, source: Un dictionnaire }
definition: Un mot pour essayer.
`,
  'needs/essai.mdx': `---
order: 99
group: enfant
need: Mon essai m’échappe
name: Un essai
description: Pour essayer.
answer:
  text: Un groupe peut aider.
  cites: [A1V1-FMT-06]
strands: ['1.1']
ask: Y a-t-il un groupe ?
finder:
  qui: [ado]
  aide: [rencontrer]
  moment: [rien]
near: [ecole]
words: [zorglub, zorgluber, zorglubade]
---

## Près de chez vous

<Statement cites="A1V1-FMT-06">Un groupe de paroles.</Statement>

Ceci est un <Term id="caf">mot</Term>, et [une fiche](/fiches/1-1/).

<Safety about="urgence" />
`,
};

/** A fault, the file it is put in, what is done to the file, and the line that the build must print, typed by hand. */
export type Fault = [fault: string, file: string, change: Change, says: string];

/** The same where the line is the content's own, and moves with it. */
export type MovingFault = [fault: string, file: string, change: Change, says: RegExp];

/** What becomes of files, by their path: another text, other bytes; `null` when one is taken away. */
type Edits = Record<string, string | Uint8Array | null>;

/** What becomes of a file, whose text is empty where it is not there yet; or of several. */
export type Change = (text: string, file: string) => string | Uint8Array | null | Edits;

/** Changes the first thing found. */
export const swap = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** Adds lines at the end. */
export const add = (lines: string) => (text: string) => text + lines;

/** Gives the file another name. */
export const rename = (to: string) => (text: string, file: string) => ({ [file]: null, [to]: text });

/** Takes files away. */
export const remove =
  (...others: string[]) =>
  (_: string, file: string) =>
    Object.fromEntries([file, ...others].map((each) => [each, null]));

let copy: string;

/** Makes a copy of the content for the tests of a file. */
export function copyContent(): void {
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'contenu-'));
    cpSync('src/content', copy, { recursive: true });
    for (const [file, text] of Object.entries(ESSAI)) writeFileSync(join(copy, file), text);
    // A sheet shows each action of its strand.
    appendFileSync(join(copy, 'strands/1-1.mdx'), '\n<Criteria action="essai" />\n');
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });
}

/** What the reading says of a copy of the content where something was changed. */
export function saidOf(file: string, change: Change): readonly string[] {
  try {
    return withChange(file, change, () => {
      provenContent(copy);
      return [];
    });
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

/** What `read` gives of a copy of the content where something was changed, and is then put back. */
export function withChange<T>(file: string, change: Change, read: (root: string) => T): T {
  const made = change(textOf(file), file);
  const edits =
    typeof made === 'string' || made === null || made instanceof Uint8Array ? { [file]: made } : made;
  const before = Object.fromEntries(Object.keys(edits).map((each) => [each, bytesOf(each)]));
  expect(edits).not.toEqual({ [file]: textOf(file) });
  write(edits);
  try {
    return read(copy);
  } finally {
    write(before);
  }
}

function bytesOf(file: string): Uint8Array | null {
  return existsSync(join(copy, file)) ? readFileSync(join(copy, file)) : null;
}

function textOf(file: string): string {
  return new TextDecoder().decode(bytesOf(file) ?? new Uint8Array());
}

function write(edits: Edits): void {
  for (const [file, content] of Object.entries(edits)) {
    const path = join(copy, file);
    if (content === null) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
