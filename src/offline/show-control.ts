import { dress } from '../safety/dress.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';
import { followPlace } from './follow-place.ts';
import { MOST } from './names.ts';
import css from './offline.css?inline';
import { forgetCopy, keptCopy, makeAgain, ownRegistration, register, takeOver } from './registration.ts';
import type { Answer, Told, Why } from './said.ts';
import { keptWords, megabytes, OFFER, WHY } from './words.ts';

/** The control of the copy in its place on the page of a tool; `now` says that it was asked for: the copy is made at once. */
export async function showControl(place: HTMLElement, now: boolean): Promise<void> {
  dress(css);
  place.hidden = false;
  const control = new Control(place);
  const kept = await keptCopy().catch(() => null);
  if (kept) {
    control.kept(kept);
    await followPlace((answer) => control.answered(answer));
  } else if (now) await control.make();
  else control.offer();
}

class Control {
  private readonly title = element('h2', { tabIndex: -1 }, 'Garder hors ligne');
  private readonly words = element('p', {});
  private readonly status = element('p', { role: 'status' });
  private readonly doing = element('div', {});
  private readonly bar = element('progress', { max: 1, 'aria-label': 'Copie hors ligne' });
  private why: Why | undefined;

  constructor(place: HTMLElement) {
    const had = place.contains(document.activeElement);
    place.classList.add('offline-control');
    place.replaceChildren(this.title, this.words, this.status, this.doing);
    // The button that was used is gone: who reads on goes on from here.
    if (had) this.title.focus();
    navigator.serviceWorker.addEventListener('message', ({ data }) => this.heard(data as Told));
    navigator.serviceWorker.startMessages();
  }

  offer(why?: Why): void {
    this.title.textContent = 'Garder hors ligne';
    this.words.textContent = `${OFFER} Moins de ${megabytes(MOST)} à télécharger.`;
    this.status.textContent = why ? WHY[why] : '';
    this.act('Garder hors ligne', () => this.make());
  }

  kept(copy: NonNullable<Answer['copy']>): void {
    this.title.textContent = 'Gardé hors ligne';
    this.words.textContent = keptWords(copy, copy.place.toUpperCase());
    this.act('Oublier', () => this.forget());
  }

  answered({ copy }: Answer): void {
    if (copy) this.kept(copy);
  }

  async make(): Promise<void> {
    this.why = undefined;
    this.words.textContent = OFFER;
    this.status.textContent = 'Copie en cours…';
    this.bar.removeAttribute('value');
    const had = this.doing.contains(document.activeElement);
    this.doing.replaceChildren(this.bar);
    if (had) this.title.focus();
    try {
      await activeOf(await register());
      await this.made();
    } catch (error) {
      // The worker says why it made none, perhaps a little after the browser said that it did not.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const registration = await ownRegistration();
      if (registration && !registration.active) await registration.unregister();
      this.offer(this.why ?? (error instanceof TypeError ? 'network' : 'other'));
    }
  }

  private async made(): Promise<void> {
    const active = (await ownRegistration())?.active;
    const copy = active && ((await keptCopy()) ?? (await makeAgain(active)));
    if (!active || !copy) throw new Error('nothing was kept');
    this.kept(copy);
    this.status.textContent = 'C’est gardé : le site s’ouvre maintenant sans réseau.';
    await takeOver(active);
    await followPlace((answer) => this.answered(answer));
  }

  private async forget(): Promise<void> {
    await forgetCopy();
    document.querySelector('.kept-copy')?.remove();
    this.offer();
    this.status.textContent = 'La copie est effacée de cet appareil.';
  }

  private act(words: string, act: () => Promise<void>): void {
    const button = element('button', { type: 'button', className: 'button' }, words);
    button.addEventListener('click', () => void act());
    const had = this.doing.contains(document.activeElement);
    this.doing.replaceChildren(button);
    if (had) button.focus();
  }

  private heard(told: Told): void {
    if (told.told === 'failed') this.why = told.why;
    else this.bar.value = told.part;
  }
}

/** Waits until the worker answers; rejects where its copy could not be made. */
function activeOf(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!worker || worker.state === 'redundant') reject(new Error(url('/')));
      else if (worker.state === 'activated') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
