import { dayOf } from '../french/day-of.ts';
import { callStatus, type DatedCall, nextChange } from '../rules/departement/calls/call-status.ts';
import { type DepartementName, departementAddress } from '../rules/departement/names.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';
import { forget, keep, leaveNamed, tabStore } from './chosen.ts';

export type Named = DepartementName & { filled: boolean };

/** What the bar says of a département. */
interface Shown {
  place: Named | undefined;
  /** The one that the tab keeps, when the page shows another. */
  kept: Named | undefined;
  unknown: string | null;
  /** Those whose name or code is nearest to it. */
  near: readonly Named[];
  /** Its Cafs, where there are several, and the one that the reader says is theirs. */
  cafs: readonly string[];
  caf: string;
  calls: readonly ({ name: string; caf?: string | undefined } & DatedCall)[];
}

/** Says at the head of the page which département it shows, what closes soon, and how to change; `again` follows each gesture. */
export function showBar(shown: Shown, again: () => void): void {
  const { place, kept, unknown, near } = shown;
  const old = document.querySelector('.chosen-departement');
  const had = old?.contains(document.activeElement) ?? false;
  old?.remove();
  if (!place && unknown === null) {
    // Who pressed « Oublier » reads on from the page.
    if (had) document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    return;
  }
  const words: Node[] = [];
  if (unknown !== null)
    words.push(
      element('span', {}, `« ${unknown} » n’est le code d’aucun département. Peut-être :`),
      ...near.map(linkTo),
      link('Choisir', '/departements/'),
    );
  if (place) {
    words.push(element('span', {}, kept ? 'Ce lien montre : ' : 'Votre département : ', linkTo(place)));
    words.push(...soonest(shown));
    if (kept)
      words.push(
        button(`Garder ${place.name}`, () => keep(tabStore(), place.id), again),
        button(`Revenir à ${kept.name}`, () => leaveNamed(tabStore()), again),
      );
    else {
      words.push(...whichCaf(place, shown, again));
      words.push(
        link('Changer', '/departements/'),
        button('Oublier', () => forget(tabStore()), again),
      );
    }
  }
  const bar = element(
    'div',
    { className: 'chosen-departement', role: 'region', tabIndex: -1, 'aria-label': 'Votre département' },
    element('p', { className: 'wrap' }, ...words),
  );
  document.querySelector('main')?.before(bar);
  if (had) bar.focus({ preventScroll: true });
}

/** The call that is open, or that opens next, where its day is near; with its Caf, where nobody said which is the reader’s. */
function soonest({ calls, cafs, caf }: Shown): Node[] {
  const today = dayOf(new Date());
  const next = calls
    .filter((call) => caf === '' || call.caf === undefined || call.caf === caf)
    .find((call) => ['open', 'coming'].includes(callStatus(call, today)));
  const when = next ? nextChange(next, today) : '';
  const whose = next?.caf !== undefined && cafs.length > 1 && caf === '' ? ` (${next.caf})` : '';
  return next && when ? [element('span', {}, `${next.name}${whose} : ${when}`)] : [];
}

/** Where a département has several Cafs, which one is the reader’s. */
function whichCaf(place: Named, { cafs, caf }: Shown, again: () => void): Node[] {
  if (cafs.length < 2) return [];
  if (caf !== '')
    return [
      element('span', {}, `Votre Caf : ${caf}`),
      button('Une autre Caf', () => keep(tabStore(), place.id), again),
    ];
  return [
    element('span', {}, 'Quelle est votre Caf ?'),
    ...cafs.map((each) => button(each, () => keep(tabStore(), place.id, each), again)),
  ];
}

function linkTo({ name, id }: Named): HTMLElement {
  return link(`${name} (${id})`, departementAddress(id));
}

function link(words: string, path: string): HTMLElement {
  return element('a', { href: url(path) }, words);
}

function button(words: string, act: () => void, again: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', () => {
    act();
    again();
  });
  return made;
}
