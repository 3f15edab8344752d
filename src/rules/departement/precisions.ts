import { listOf } from '../../french/list.ts';
import type { Strand } from '../../schemas/strand.ts';
import { isKnown } from '../decision/decision-table.ts';

/** A precision as a page is given it: who writes it, what it bears on, and where it was read. */
export interface Precision {
  kind: string;
  /** The id of the expense or the action; `action/condition` for a condition; none for a strand. */
  target?: string | undefined;
  /** None: everywhere that it is judged. */
  strands?: readonly Strand[] | undefined;
  sense: string;
  text: string;
  year: number;
  /** What it bears on, as the site names it. */
  about: string;
  /** Who writes it: « Caf du Nord ». */
  caf: string;
  source: string;
  address: string;
}

/** What an answer is about. */
export interface PrecisionSubject {
  kind: 'depense' | 'action';
  id: string;
  strand?: string | null | undefined;
  /** Whether the annexe says no; undefined where several answers stand together. */
  refused?: boolean | undefined;
}

/**
 * The precisions that bear on an answer, the stricter ones first; those of its strand, and of the conditions of its action,
 * with them. Without a strand, those of any.
 */
export function precisionsOn(
  precisions: readonly Precision[],
  { kind, id, strand, refused }: PrecisionSubject,
): Precision[] {
  return precisions
    .filter((each) => {
      if (each.sense === WIDER && refused === false) return false;
      const here = each.strands?.some((one) => one === strand) ?? true;
      if (each.kind === 'volet') return isKnown(strand) && here;
      const about =
        each.kind === 'condition'
          ? ['action', each.target?.split('/', 1).join('')]
          : [each.kind, each.target];
      return about[0] === kind && about[1] === id && (here || !isKnown(strand));
    })
    .sort((a, b) => ORDER.indexOf(a.sense) - ORDER.indexOf(b.sense));
}

export const STRICTER = 'plus-stricte';
export const WIDER = 'plus-large';
const ORDER = [STRICTER, 'plus-claire', WIDER];

/** Those of them that ask more than the annexe. */
export function stricterOn(precisions: readonly Precision[], subject: PrecisionSubject): Precision[] {
  return precisionsOn(precisions, subject).filter(({ sense }) => sense === STRICTER);
}

/** « Votre Caf demande plus », or whose do, beside a verdict that has no room for what they ask. */
export function askMore(stricter: readonly Precision[], own: boolean): string {
  if (own) return 'Votre Caf demande plus';
  const cafs = [...new Set(stricter.map(({ caf }) => `la ${caf}`))];
  const words = `${listOf(cafs)} ${cafs.length > 1 ? 'demandent' : 'demande'} plus`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * What a precision says, complete in itself, on the reader’s day; it never changes the national answer. The Caf is « votre
 * Caf » where it is the reader’s `own`.
 */
export function precisionWords(
  { sense, text, year, caf }: Precision,
  today: string,
  { own = false, refused }: { own?: boolean; refused?: boolean | undefined } = {},
): string {
  const when =
    today > `${String(year)}-12-31` ? ` (texte de ${String(year)}, à faire confirmer)` : ` (${String(year)})`;
  if (sense === STRICTER) return `${own ? 'Votre Caf' : `La ${caf}`} demande plus${when} : « ${text} »`;
  if (sense === WIDER)
    return `${refused ? 'L’annexe dit non. La' : 'Là où l’annexe dit non, la'} ${caf} écrit autre chose${when} : « ${text} » Faites confirmer par écrit.`;
  return `Précision de la ${caf}${when} : « ${text} »`;
}

/** The same to leave the page with a verdict: who says it, where, and when it was read. */
export function precisionLine(
  precision: Precision,
  today: string,
  { refused }: Pick<PrecisionSubject, 'refused'> = {},
): string {
  const { source, address } = precision;
  return `${precisionWords(precision, today, { refused })} Source : ${source}, ${address}`;
}

/** « Petit matériel, volets 1.1 et 1.2 ». */
export function precisionAbout({
  about,
  kind,
  strands = [],
}: Pick<Precision, 'about' | 'kind' | 'strands'>): string {
  if (kind === 'volet' || strands.length === 0) return about;
  return `${about}, ${strands.length > 1 ? 'volets' : 'volet'} ${listOf(strands)}`;
}

/** The question that asks the Caf to confirm a wider precision in writing. */
export function confirmQuestion(precision: Precision): string {
  const { caf, text, source, address } = precision;
  return `L’annexe 2 du Fonds national parentalité ne retient pas ceci : ${precisionAbout(precision)}. Nous lisons pourtant, de la ${caf} : « ${text} » (${source}, ${address}). Cette dépense serait-elle retenue dans notre demande ? Nous aurions besoin de votre réponse par écrit.`;
}
