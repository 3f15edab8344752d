// Stands in the page, before anything is drawn: what a host sets, and what a frame never does, wait for no file.
import { DEPARTEMENT } from './departement-chosen.ts';
import { dressPage } from './dress-page.ts';
import { isKept } from './is-kept.ts';
import { keepToItself } from './keep-to-itself.ts';
import { linksOut } from './links-out.ts';
import { leadOn, showProposals } from './proposals.ts';
import { readSettings } from './settings.ts';
import { tellHeight } from './tell-height.ts';

const page = document.documentElement;
const { full = '', tool = '', volets = '', departements = '' } = page.dataset;
const frame = { full, tool };
const { settings, dropped } = readSettings(location.search, {
  volets: volets.split(' '),
  departements: departements.split(' '),
});

let hear = (): void => leadOn(frame);
keepToItself(() => hear());
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
  hear = showProposals(settings, frame).moved;
  hear();
  document.addEventListener(DEPARTEMENT, () => hear());
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
