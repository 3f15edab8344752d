import type { Fact } from '../../schemas/annexe/fact.ts';
import { linesOf } from '../annexe/place.ts';
import { UNDATED_SENTENCE } from '../annexe/undated.ts';
import { dayInWords } from '../../french/day.ts';
import type { Condition } from '../checklist/conditions.ts';
import { STATUS_SIGNS } from '../checklist/status-words.ts';
import { PAGES_NOTE } from '../decision/verdict-marks.ts';
import { type Card, type CardPart, type Source, sourcesOf } from './card.ts';

/** What every answer rests on, and never promises: it follows « Réponse du 23 novembre 2026, ». */
export function reserve(version: string): string {
  return `d’après l’annexe 2 (version de nos règles : ${version}). Cette annexe ${UNDATED_SENTENCE} L’annexe 1, que nous n’avons pas, s’applique aussi. Faites confirmer par votre Caf.`;
}

/** How to come back to an answer that is on paper, or in a message. */
function findAgain(link: string): string {
  return `Pour retrouver cette réponse : ${link}`;
}

/** A card as one copies it: its text, what it rests on on that day and by which rules, and the address that brings it back. */
export function copiedCard(
  card: Card,
  day: string,
  version: string,
  link: string,
  /** What the Caf of the reader’s département adds: under the title, after the annexe’s own answer. */
  local: readonly string[] = [],
): string {
  const foot = [PAGES_NOTE, `Réponse du ${dayInWords(day)}, ${reserve(version)}`, findAgain(link)];
  const strand = card.strand ? [`Volet ${card.strand.id} · ${card.strand.name}`] : [];
  const [head = '', ...rest] = textParts(card);
  return [...strand, head, ...local, ...rest, ...foot].join('\n\n');
}

/**
 * A card in plain text, whole but for what it shares with all the others: its foot, and the pages that it leads to. With the
 * facts, sources tell their lines.
 */
export function cardText(card: Card, facts?: FactLines): string {
  return textParts(card, facts).join('\n\n');
}

/** The same, part by part, its title first. */
function textParts({ title, subject, notes, places, parts }: Card, facts?: FactLines): string[] {
  const sources = (given: readonly Source[]) => given.map((source) => sourceText(source, facts));
  const cited = ({ text, cites }: { text: string; cites: readonly string[] }) =>
    `${text} (${sources(sourcesOf(cites, places)).join(' ; ')})`;
  const written = parts.flatMap((each) => {
    const said =
      each.kind === 'sources' ? sources(each.sources).map((line) => `• ${line}`) : partLines(each, cited);
    return said.length > 0 ? [[each.title, ...said.map((line) => `  ${line}`)].join('\n')] : [];
  });
  return [`${title}\n${subject}`, ...notes.map(cited), ...written];
}

/** The facts, for their lines in the annexe. */
export type FactLines = ReadonlyMap<string, Pick<Fact, 'lines'>>;

function sourceText({ place, ids }: Source, facts?: FactLines): string {
  const lines = facts && linesOf(ids.flatMap((id) => facts.get(id) ?? []));
  return lines ? `${place}, l. ${lines}` : place;
}

function partLines(
  part: Exclude<CardPart, { kind: 'sources' }>,
  cited: (said: { text: string; cites: readonly string[] }) => string,
): string[] {
  switch (part.kind) {
    case 'lines':
      return [
        ...(part.lead === undefined ? [] : [part.lead]),
        ...listed(part.lines, part.lead !== undefined),
      ];
    case 'conditions':
      return part.conditions.flatMap(conditionLines);
    case 'recalls':
      return listed(part.recalls.map(cited));
    case 'changes':
      return part.groups.flatMap(({ question, lines }) =>
        question === null ? lines : [question, ...lines.map((line) => `• ${line}`)],
      );
    case 'ask':
      return [...part.messages];
    case 'neighbours':
      return part.neighbours.map(({ strand, name, when }) => `• ${when} Volet ${strand} · ${name}`);
    case 'strands':
      return [...part.strands.map(({ strand, name }) => `• Volet ${strand} · ${name}`), ...part.lines];
    case 'next':
      return listed(part.lines);
  }
}

/** One line as it is, several as a list. */
function listed(lines: readonly string[], always = false): string[] {
  return lines.length > 1 || always ? lines.map((line) => `• ${line}`) : [...lines];
}

function conditionLines({ label, status, words, more }: Condition): string[] {
  return [`${STATUS_SIGNS[status]} ${label} · ${words}`, ...(more === undefined ? [] : [`  ${more}`])];
}
