import { readChosen, tabStore } from '../../departement/chosen.ts';
import { datesOn } from '../../rules/annexe/live-dates.ts';
import type { ProjectAction, ProjectData } from '../../rules/rules-data.ts';
import { isFramed } from '../../controls/framed.ts';
import { today } from '../../controls/today.ts';

interface Props {
  data: ProjectData;
  action: ProjectAction;
}

/** The département that the reader chose, proposed where an action asks for it: only their gesture makes it the answer. */
export function LocalProposal({ data: { departements }, action: { criteria, dates } }: Props) {
  const codes = departements.map(({ id }) => id);
  const { shown } = readChosen(location.pathname, tabStore(), codes);
  const asked = criteria.find(({ type }) => type === 'departement');
  const place = departements.find(({ id }) => id === shown);
  if (asked?.type !== 'departement' || !place) return null;
  const when = (dates && datesOn(dates, today())) ?? '';
  const where = asked.accept.includes(place.id)
    ? `l’annexe le nomme pour cette action${when && ` (${when.charAt(0).toLowerCase()}${when.slice(1)})`}`
    : 'l’annexe ne le nomme pas pour cette action';
  return (
    <p className="hint">
      {isHosts() ? 'Ce site propose' : 'Vous avez choisi'} {place.name} ({place.id}) : {where}.{' '}
      <button type="button" className="link" onClick={() => choose(asked.id, place.id)}>
        Répondre {place.name}
      </button>
    </p>
  );
}

/** Whether it is the host of a frame that proposes it, and not the reader’s choice. */
function isHosts(): boolean {
  return isFramed() && document.documentElement.dataset['departementChosen'] === undefined;
}

/** Chooses as the reader would: whoever listens to the list hears it. */
function choose(id: string, code: string): void {
  const list = document.getElementById(id);
  if (!(list instanceof HTMLSelectElement)) return;
  list.value = code;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  list.focus();
}
