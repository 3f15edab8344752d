import {
  type Precision,
  precisionsOn,
  type PrecisionSubject,
  STRICTER,
} from '../../rules/departement/precisions.ts';
import { isKnown } from '../../rules/decision/decision-table.ts';
import { precisionsHere } from '../precisions-here.ts';
import { all, put } from '../put.ts';

/** Fills each place that asks for what the Caf adds: `<local-precision kind name strand>`, and the checklist of a project. */
export function fillAnswers(): void {
  for (const place of all('local-precision')) fillPlace(place);
  for (const soFar of all('.so-far')) {
    const id = new URLSearchParams(location.hash.slice(1)).get('action') ?? '';
    fill(soFar, soFar, 'afterend', { kind: 'action', id }, (each) => each.sense === STRICTER);
  }
}

/** What asks more stands in the answer, under its title; the rest beside the rules, below. */
function fillPlace(place: Element): void {
  const answer: PrecisionSubject = {
    kind: place.getAttribute('kind') === 'action' ? 'action' : 'depense',
    id: place.getAttribute('name') ?? '',
    strand: place.getAttribute('strand'),
    refused: isRefused(place),
  };
  const below =
    place.closest('.answer-card > header') ?? place.parentElement?.querySelector(':scope > .place-cases');
  const isStricter = ({ sense }: Precision) => sense === STRICTER;
  fill(place, place, 'beforeend', answer, below ? isStricter : () => true);
  if (below) fill(place, below, 'afterend', answer, (each) => !isStricter(each));
}

function fill(
  place: Element,
  beside: Element,
  where: InsertPosition,
  answer: PrecisionSubject,
  wanted: (precision: Precision) => boolean,
): void {
  const found = precisionsOn(precisionsHere().precisions, answer).filter(wanted);
  for (const named of [false, true])
    put(
      place,
      `${where} ${String(named)}`,
      beside,
      where,
      found.filter((each) => isElsewhere(each, answer) === named),
      { refused: answer.refused, named },
    );
}

/** Whether a precision bears on something narrower, or wider, than the answer beside which it stands. */
function isElsewhere({ kind, strands }: Precision, { strand }: PrecisionSubject): boolean {
  return kind === 'condition' || kind === 'volet' || (strands !== undefined && !isKnown(strand));
}

/** Whether the annexe says no there; undefined where several answers stand together. */
function isRefused(place: Element): boolean | undefined {
  const answered = place.closest<HTMLElement>('[data-answer], [data-verdict]')?.dataset;
  const answer = answered?.['answer'] ?? answered?.['verdict'];
  if (answer === 'open' || answer === 'by-strand') return undefined;
  if (answer !== undefined) return /^(?:ineligible|excluded)/.test(answer);
  const cases = [...(place.parentElement?.querySelectorAll('.place-cases > li') ?? [])];
  const refused = cases.filter((each) => each.classList.contains('no'));
  return refused.length > 0 && refused.length < cases.length ? undefined : refused.length > 0;
}
