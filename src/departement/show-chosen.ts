import dates from 'later:departement/show-dates.ts';
import css from './local.css?inline';
import { dayOf } from '../french/day.ts';
import { soon, callStatus } from '../rules/departement/calls/call-status.ts';
import type { DateToCome } from '../rules/departement/calls/dates-to-come.ts';
import { type DepartementName, departementAddress, departementSlug } from '../rules/departement/names.ts';
import {
  type Precision,
  precisionsOn,
  precisionWords,
  type PrecisionSubject,
} from '../rules/departement/precisions.ts';
import { dress } from '../safety/dress.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';
import type { showDates } from './show-dates.ts';
import { forget, keep, leaveNamed, readChosen, tabStore, takeNamed } from './chosen.ts';

type Named = DepartementName & { filled: boolean };
type Call = Parameters<typeof callStatus>[0] & { name: string };

const today = dayOf(new Date());
let precisions: readonly Precision[] = [];

/** Shows on any page which département is chosen, and what its Caf adds; again when the address names another. */
export async function showChosen(): Promise<void> {
  dress(css);
  const all = await read<Named[]>('/departements/noms.json');
  if (!all) return;
  const { shown, kept, unknown } = readChosen(
    location.pathname,
    tabStore(),
    all.map(({ id }) => id),
  );
  const named = (code: string | null) => all.find(({ id }) => id === code);
  const place = named(shown);
  const local = place?.filled
    ? await read<{ calls: Call[]; dates: DateToCome[]; precisions: Precision[] }>(
        `/departements/${departementSlug(place.id)}/local.json`,
      )
    : null;
  precisions = local?.precisions ?? [];
  showBar(place, named(kept), unknown, local?.calls ?? []);
  fillAll();
  const coming = document.querySelector<HTMLElement>('[data-dates-to-come]');
  if (!coming) return;
  const module = (await import(/* @vite-ignore */ dates)) as { showDates: typeof showDates };
  module.showDates(coming, place, local?.dates);
}

async function read<T>(path: string): Promise<T | null> {
  try {
    const response = await fetch(url(path));
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

function showBar(
  place: Named | undefined,
  kept: Named | undefined,
  unknown: string | null,
  calls: readonly Call[],
): void {
  document.querySelector('.chosen-departement')?.remove();
  if (!place && unknown === null) return;
  const words: (Node | string)[] = [];
  if (unknown !== null)
    words.push(`« ${unknown} » n’est le code d’aucun département.`, link('Choisir', '/departements/'));
  if (place) {
    const here = link(`${place.name} (${place.id})`, departementAddress(place.id));
    words.push(element('span', {}, kept ? 'Ce lien montre : ' : 'Votre département : ', here));
    const next = calls
      .map((call) => ({ call, status: callStatus(call, today) }))
      .find(({ status }) => status === 'open' || status === 'coming');
    const when =
      next &&
      soon(
        next.status === 'open' ? 'ferme' : 'ouvre',
        (next.status === 'open' ? next.call.closes : next.call.opens) ?? '',
        today,
      );
    if (next && when) words.push(`${next.call.name} : ${when}`);
    if (kept)
      words.push(
        button(
          `Garder ${place.name}`,
          then((tab) => keep(tab, place.id)),
        ),
        button(`Revenir à ${kept.name}`, then(leaveNamed)),
      );
    else words.push(link('Changer', '/departements/'), button('Oublier', then(forget)));
  }
  const bar = element(
    'div',
    { className: 'chosen-departement', role: 'region', 'aria-label': 'Votre département' },
    element('p', { className: 'wrap' }, ...words),
  );
  document.querySelector('main')?.before(bar);
}

/** A gesture on what is chosen, then all anew. */
function then(act: (tab: ReturnType<typeof tabStore>) => void): () => void {
  return () => {
    act(tabStore());
    void showChosen();
  };
}

/** Takes the département out of the address, and goes to the place of the page that it names beside. */
function readAddress(): void {
  const { hash, pathname } = location;
  const left = takeNamed(hash, pathname, tabStore());
  if (left === hash) return;
  if (left === '' || left.includes('='))
    history.replaceState(history.state, '', pathname + location.search + left);
  else location.replace(left);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
}

function link(words: string, path: string): HTMLElement {
  return element('a', { href: url(path) }, words);
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, words);
  made.addEventListener('click', act);
  return made;
}

/** Fills each place that asks for what the Caf adds: `<local-precision kind id strand>`. */
function fillAll(): void {
  for (const place of document.querySelectorAll('local-precision')) fill(place);
}

function fill(place: Element): void {
  const subject: PrecisionSubject = {
    kind: (place.getAttribute('kind') ?? 'depense') as PrecisionSubject['kind'],
    id: place.getAttribute('name') ?? '',
    strand: place.getAttribute('strand') ?? undefined,
  };
  place.replaceChildren(
    ...precisionsOn(precisions, subject).map((each) =>
      element(
        'p',
        { className: 'local-said' },
        precisionWords(each, today),
        element('a', { href: each.address }, each.source),
      ),
    ),
  );
}

// What React draws later asks as well.
new MutationObserver((changes) => {
  if (precisions.length === 0) return;
  for (const { target, addedNodes, type } of changes) {
    if (type === 'attributes') fill(target as Element);
    for (const node of addedNodes)
      if (node instanceof Element) {
        if (node.localName === 'local-precision') fill(node);
        node.querySelectorAll('local-precision').forEach(fill);
      }
  }
}).observe(document.body, { subtree: true, childList: true, attributeFilter: ['name', 'strand'] });

addEventListener('hashchange', () => {
  readAddress();
  void showChosen();
});
readAddress();
void showChosen();
