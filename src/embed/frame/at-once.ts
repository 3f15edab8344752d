// Stands in the page, before anything is drawn: what a host sets, and what a frame never does, wait for no file.
import { DEPARTEMENT } from './departement-chosen.ts';
import { dressPage } from './dress-page.ts';
import { isKept } from './is-kept.ts';
import { keepToItself } from './keep-to-itself.ts';
import { linksOut } from './links-out.ts';
import { leadOn, showProposals } from './proposals.ts';
import { takeDepartement } from './reader-departement.ts';
import { readSettings } from './settings.ts';
import { tellHeight } from './tell-height.ts';

const page = document.documentElement;
const { full = '', tool = '', volets = '', departements = '' } = page.dataset;
const frame = { full, tool };
const codes = departements.split(' ');
const { settings, dropped } = readSettings(location.search, {
  volets: volets.split(' '),
  departements: codes,
});

let hear = (): void => leadOn(frame);
keepToItself(() => hear());
/** The département that the fragment names is the reader’s; the calendar keeps its own there. */
const named = () => (tool === 'calendrier' ? null : takeDepartement(codes, dropped));
const first = named();
let choose: (code: string | null) => void = () => undefined;
// Before the tool itself reads the address.
addEventListener('popstate', () => {
  const said = dropped.length;
  choose(named());
  if (dropped.length > said) sayDropped();
});
dressPage(settings);
// Opened by itself, it stands on no ground but its own.
if (top === window) page.dataset['alone'] = '';
linksOut();

// Asked once somebody writes, or came by a link with words: browsers warn of the question.
const learn = () => {
  if (isKept()) page.dataset['kept'] = '';
};
document.addEventListener('input', learn, { capture: true, once: true });
if (location.hash !== '') learn();
tellHeight();

document.addEventListener('DOMContentLoaded', () => {
  ({ moved: hear, choose } = showProposals(settings, frame));
  document.addEventListener(DEPARTEMENT, () => hear());
  choose(first);
  hear();
  sayDropped();
});

// What the Caf of a département adds comes with the first gesture: nothing waits for it before.
for (const gesture of ['focusin', 'pointerdown', 'keydown'])
  document.addEventListener(gesture, showLocal, { capture: true });
document.addEventListener(DEPARTEMENT, () => {
  if (location.hash.length > 1) showLocal();
});

function showLocal(): void {
  const { local, departement = '' } = page.dataset;
  if (local === undefined || departement === '') return;
  delete page.dataset['local'];
  import(local).catch(() => {
    // The next gesture asks again.
    page.dataset['local'] = local;
  });
}

function sayDropped(): void {
  const place = document.querySelector('[data-dropped]');
  if (dropped.length === 0 || !place) return;
  const words = `Réglage laissé de côté, car inconnu ici : ${dropped.map((each) => `« ${each} »`).join(', ')}.`;
  place.textContent = words;
  console.warn(words);
}
