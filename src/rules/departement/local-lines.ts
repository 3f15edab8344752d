import { dayInWords } from '../../french/day.ts';
import { listOf } from '../../french/list.ts';
import { showAmount } from '../money/money.ts';
import { writeField } from './file/read-field.ts';
import type { Local } from './file/local.ts';
import { TOPICS } from './file/topics.ts';

/** A row as the page says it: what comes first, what follows, and its links. */
export interface LocalLine {
  title: string;
  says: readonly string[];
  links: readonly { label: string; href: string }[];
  source: string;
  caf: string | undefined;
}

/** The topics that the page lists line by line. */
export type ListedTopic = Exclude<
  keyof Local,
  'sources' | 'calls' | 'extensions' | 'sessions' | 'meetings' | 'precisions' | 'kit'
>;

/** What a topic says, line by line. */
export function localLines(local: Local, topic: ListedTopic): LocalLine[] {
  switch (topic) {
    case 'bodies':
      return local.bodies.map((row) => ({
        title: row.name,
        says: [],
        links: link('Son site', row.site),
        source: row.source,
        caf: undefined,
      }));
    case 'deposit':
      return local.deposit.map((row) => ({
        title: row.platform,
        says: [said(row.closures), row.other === undefined ? '' : `Autre voie : ${lower(row.other)}`].filter(
          Boolean,
        ),
        links: [link('Ouvrir la plateforme', row.address), link('Mode d’emploi', row.guide)].flat(),
        source: row.source,
        caf: row.caf,
      }));
    case 'before':
      return local.before.map((row) => ({
        title: TOPICS.before.fields.kind.options?.[row.kind] ?? row.kind,
        says: [row.text],
        links: [],
        source: row.source,
        caf: row.caf,
      }));
    case 'pieces':
      return local.pieces.map((row) => ({
        title: row.name,
        says: [row.forWhom === undefined ? '' : `Pour ${row.forWhom}`, said(row.format)].filter(Boolean),
        links: link('Modèle', row.template),
        source: row.source,
        caf: row.caf,
      }));
    case 'money':
      return local.money.map((row) => ({
        title: [
          TOPICS.money.fields.kind.options?.[row.kind] ?? row.kind,
          row.euros === undefined ? '' : showAmount(row.euros),
          row.percent === undefined ? '' : percentOf(row.percent),
        ]
          .filter(Boolean)
          .join(' : '),
        says: [
          row.text,
          row.base === undefined ? '' : `Sur : ${row.base}`,
          inStrands(row.strands),
          row.year === undefined ? '' : `Pour ${String(row.year)}`,
        ].filter(Boolean),
        links: [],
        source: row.source,
        caf: row.caf,
      }));
    case 'eligibility':
    case 'priorities':
      return local[topic].map((row) => ({
        title: optionOf(topic, row.kind),
        says: [row.text, inStrands(row.strands)].filter(Boolean),
        links: [],
        source: row.source,
        caf: row.caf,
      }));
    case 'funders':
      return local.funders.map((row) => ({
        title: [
          row.name ?? '',
          row.euros === undefined ? '' : showAmount(row.euros),
          row.percent === undefined ? '' : `${percentOf(row.percent)} du coût`,
        ]
          .filter(Boolean)
          .join(' : '),
        says: [row.text],
        links: [],
        source: row.source,
        caf: undefined,
      }));
    case 'contacts':
      return local.contacts.map((row) => ({
        title: row.role,
        says: [said(row.territory)].filter(Boolean),
        links: [
          ...(row.mail === undefined ? [] : [{ label: row.mail, href: `mailto:${row.mail}` }]),
          ...call(row.phone),
          ...link('Formulaire', row.address),
        ],
        source: row.source,
        caf: row.caf,
      }));
    case 'steering':
      return local.steering.map((row) => ({
        title: row.name,
        says: [said(row.text), inYears(row)].filter(Boolean),
        links: link('Le lire', row.address),
        source: row.source,
        caf: undefined,
      }));
    case 'parents':
      return local.parents.map((row) => ({
        title: row.name,
        says: [said(row.place), said(row.hours)].filter(Boolean),
        links: [...call(row.phone), ...link(optionOf('parents', row.kind), row.address)],
        source: row.source,
        caf: undefined,
      }));
  }
}

/** « Selon « Appel à projets 2026 », du 10 novembre 2025 ; relevé le 26 novembre 2026. » */
export function sourceInWords({ title, dated, checked, role }: Local['sources'][number]): string {
  return `${role}, « ${title} »${dated === undefined ? ', sans date' : `, du ${dayInWords(dated)}`} ; relevé le ${dayInWords(checked)}`;
}

function percentOf(percent: number): string {
  return `${writeField({ ...TOPICS.money.fields.percent }, percent)} %`;
}

function optionOf(topic: 'eligibility' | 'priorities' | 'parents', kind: string): string {
  const { options } = TOPICS[topic].fields.kind;
  return options?.[kind] ?? kind;
}

/** « Aux volets 1.1 et 1.2 », « Au volet 2.1 »; nothing without any. */
export function inStrands(strands: readonly string[] | undefined): string {
  if (strands === undefined) return '';
  return `${strands.length > 1 ? 'Aux volets' : 'Au volet'} ${listOf(strands, 'et')}`;
}

function inYears({ from, until }: { from?: number | undefined; until?: number | undefined }): string {
  if (from === undefined) return until === undefined ? '' : `Jusqu’en ${String(until)}`;
  return until === undefined ? `Depuis ${String(from)}` : `De ${String(from)} à ${String(until)}`;
}

function said(text: string | undefined): string {
  return text ?? '';
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function link(label: string, href: string | undefined): { label: string; href: string }[] {
  return href === undefined ? [] : [{ label, href }];
}

function call(phone: string | undefined): { label: string; href: string }[] {
  // A number is never cut at the end of a line.
  return phone === undefined
    ? []
    : [{ label: phone.replaceAll(' ', '\u00a0'), href: `tel:${phone.replaceAll(' ', '')}` }];
}
