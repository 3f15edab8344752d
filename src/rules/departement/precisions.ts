import type { Strand } from '../../schemas/strand.ts';

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
  /** Who writes it: « Caf du Nord ». */
  caf: string;
  source: string;
  address: string;
}

/** What an answer is about. */
export interface PrecisionSubject {
  kind: 'depense' | 'action';
  id: string;
  strand?: string | undefined;
}

/** The precisions that bear on an answer, the stricter ones first; those of its strand, and of the conditions of its action, with them. */
export function precisionsOn(
  precisions: readonly Precision[],
  { kind, id, strand }: PrecisionSubject,
): Precision[] {
  return precisions
    .filter((each) => {
      const here =
        each.strands === undefined || (strand !== undefined && each.strands.some((one) => one === strand));
      if (each.kind === 'volet') return strand !== undefined && here;
      const about =
        each.kind === 'condition'
          ? ['action', each.target?.split('/', 1).join('')]
          : [each.kind, each.target];
      return about[0] === kind && about[1] === id && (here || strand === undefined);
    })
    .sort((a, b) => ORDER.indexOf(a.sense) - ORDER.indexOf(b.sense));
}

const ORDER = ['plus-stricte', 'plus-claire', 'plus-large'];

/** What a precision says, complete in itself, on the reader’s day; it never changes the national answer. */
export function precisionWords({ sense, text, year, caf }: Precision, today: string): string {
  const old =
    today > `${String(year)}-12-31` ? ` (texte de ${String(year)}, à faire confirmer)` : ` (${String(year)})`;
  if (sense === 'plus-stricte') return `La ${caf} demande plus${old} : « ${text} »`;
  if (sense === 'plus-large')
    return `L’annexe dit non. La ${caf} écrit autre chose${old} : « ${text} » Faites confirmer par écrit.`;
  return `Précision de la ${caf}${old} : « ${text} »`;
}
