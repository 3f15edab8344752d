import { DEPARTEMENT } from './departement-chosen.ts';
import { type Settings, withoutSettings } from './settings.ts';

/** What a frame knows of itself, from the attributes of its page. */
export interface Frame {
  /** The whole page that it stands for, with the base path. */
  full: string;
  tool: string;
}

interface Proposals {
  /** The address has changed. */
  moved: () => void;
  /** The reader’s address names a département. */
  choose: (code: string | null) => void;
}

const page = document.documentElement;

/** What a host proposes stands at the head of the frame; the reader may change it, and it is then no longer the host’s. */
export function showProposals({ volet, departement }: Settings, frame: Frame): Proposals {
  let proposed = volet;
  const main = document.querySelector('main');
  const block = (name: string) => main?.querySelector<HTMLElement>(`[data-volet-block="${name}"]`) ?? null;

  const drop = () => {
    if (proposed === undefined) return;
    const shown = block(proposed);
    if (shown) shown.hidden = true;
    proposed = undefined;
    forget('volet');
  };
  // In that wizard the strand is a question like another: the proposal is its answer, until it is changed.
  if (proposed !== undefined && frame.tool === 'ma-depense') {
    const given = answers();
    if (given.has('volet')) proposed = undefined;
    else {
      given.set('volet', proposed);
      replaceFragment(given);
    }
  }
  const shown = proposed === undefined ? null : block(proposed);
  if (shown) {
    shown.hidden = false;
    shown.querySelector('[data-drop]')?.addEventListener('click', () => {
      const given = answers();
      if (frame.tool === 'ma-depense' && given.has('volet')) {
        given.delete('volet');
        replaceFragment(given);
        dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
      }
      drop();
      main?.querySelector<HTMLElement>('h1')?.focus();
    });
    for (const start of shown.querySelectorAll<HTMLElement>('[data-start]'))
      start.addEventListener('click', () => {
        replaceFragment(new URLSearchParams({ action: start.dataset['start'] ?? '' }));
        dispatchEvent(new PopStateEvent('popstate', { state: null }));
      });
  }
  const isOwn = () => {
    const given = answers();
    if (frame.tool === 'ma-depense') return given.get('volet') === proposed;
    const action = given.get('action');
    return action === null || Boolean(shown?.querySelector(`[data-start="${CSS.escape(action)}"]`));
  };

  const change = showDepartement(departement);
  return {
    choose: (code) => {
      if (code !== null) change(code);
    },
    moved: () => {
      if (proposed !== undefined && /^(?:quel-volet|ma-depense)$/.test(frame.tool) && !isOwn()) drop();
      leadOn(frame);
    },
  };
}

function showDepartement(proposed: string | undefined): (code: string) => void {
  const place = document.querySelector<HTMLElement>('[data-departement-block]');
  const list = place?.querySelector('select');
  const says = place?.querySelector<HTMLElement>('[data-departement-says]');
  if (!place || !list || !says) return () => undefined;
  const choose = (code: string, isProposed: boolean) => {
    page.dataset['departement'] = code;
    if (!isProposed) page.dataset['departementChosen'] = '';
    place.hidden = code === '';
    list.hidden = true;
    const [, name = ''] = list.querySelector(`[value="${code}"]`)?.textContent?.split(' · ') ?? [];
    says.textContent = `${isProposed ? 'Département proposé par ce site' : 'Votre département'} : ${name} (${code})`;
    document.dispatchEvent(new Event(DEPARTEMENT));
  };
  const change = (code: string) => {
    forget('departement');
    list.value = code;
    choose(code, false);
  };
  if (proposed !== undefined) {
    list.value = proposed;
    choose(proposed, true);
  }
  list.addEventListener('change', () => change(list.value));
  place.querySelector('[data-change]')?.addEventListener('click', () => {
    list.hidden = false;
    list.focus();
  });
  place.querySelector('[data-drop]')?.addEventListener('click', () => {
    change('');
    document.querySelector<HTMLElement>('main h1')?.focus();
  });
  return change;
}

/** The link to the whole page carries what was answered, and the département. */
export function leadOn({ full }: Pick<Frame, 'full'>): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-full-link]');
  if (link) link.href = fullAddress(full);
}

function fullAddress(full: string): string {
  const given = answers();
  const { departement = '' } = page.dataset;
  // Beside a project it would be an answer.
  if (departement !== '' && !given.has('action')) given.set('departement', departement);
  const text = given.toString();
  return full + (text === '' ? '' : `#${text}`);
}

function answers(): URLSearchParams {
  return new URLSearchParams(location.hash.slice(1));
}

function replaceFragment(given: URLSearchParams): void {
  const text = given.toString();
  history.replaceState(null, '', location.pathname + location.search + (text === '' ? '' : `#${text}`));
}

/** What the reader changed is no longer the host’s to propose, even after a reload. */
function forget(name: 'volet' | 'departement'): void {
  history.replaceState(
    history.state,
    '',
    location.pathname + withoutSettings(location.search, name) + location.hash,
  );
}
