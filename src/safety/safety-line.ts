import data from 'virtual:danger';
import { type Call, type CallRow, safetyCalls } from '../rules/annexe/safety-calls.ts';
import css from '../styles/parts/safety.css?inline';
import lineCss from '../styles/parts/safety-line.css?inline';
import { dress } from './dress.ts';
import { element } from './element.ts';
import { leave, mayLeave } from './leave.ts';
import type { Heard } from '../phrases/danger/read-danger.ts';

const ORIGIN = 'Numéros nationaux, hors de l’annexe du fonds.';

/**
 * The numbers to call for what was heard, and a way out of the page. `kept` says that the phrase came by a link: the
 * browser may have kept it.
 */
export function safetyLine(heard: Heard, kept = false): HTMLElement {
  dress(css + lineCss);
  return heard.stands === 'small' ? smallLine(heard) : fullLine(heard, kept);
}

function fullLine({ says, rows }: Heard, kept: boolean): HTMLElement {
  const { open, rest, hours } = safetyCalls(data.numbers, rows);
  const everything = element('details', {}, element('summary', {}, 'Tous les numéros'), calls(rest));
  everything.open = rows.length === 0;
  const line = element(
    'section',
    { className: 'safety', 'aria-label': says },
    element('p', { className: 'safety-says' }, says),
    ...(open.length > 0 ? [calls(open, true)] : []),
    ...(mayLeave() ? [wayOut()] : []),
    ...(hours ? [element('p', {}, hours)] : []),
    everything,
    ...(mayLeave() ? [howItWorks(kept)] : []),
    element('p', {}, element('small', {}, ORIGIN)),
  );
  line.dataset['safety'] = '';
  return line;
}

/** For a danger that is a subject of work, or the label of a line: one line of links. */
function smallLine({ rows }: Heard): HTMLElement {
  const { open } = safetyCalls(data.numbers, rows);
  const links = open.flatMap(({ calls: [one, other] }, at) => [
    at > 0 ? ', ' : '',
    ...(one ? [dial(one)] : []),
    ...(other ? [' ou ', dial(other)] : []),
    ` (${(other ?? one)?.short ?? ''})`,
  ]);
  const line = element(
    'p',
    { className: 'safety-small' },
    'Si quelqu’un est en danger : ',
    ...links,
    `. ${ORIGIN}`,
  );
  line.dataset['safety'] = '';
  return line;
}

function dial({ href, digits }: Call): HTMLElement {
  return element('a', { href }, digits);
}

/** `ranked` rows say when to call those that do not come first. */
function calls(rows: readonly CallRow[], ranked = false): HTMLElement {
  return element(
    'ul',
    { className: 'calls' },
    ...rows.flatMap(({ calls: row, write }, rank) => [
      element(
        'li',
        { className: row.length > 1 ? 'calls-two' : '' },
        ...(ranked && rank > 0 ? whenToCall(row) : []),
        ...row.flatMap((call, at) => [...(at > 0 ? [element('span', {}, ' ou ')] : []), callLink(call)]),
      ),
      ...(write
        ? [
            element(
              'li',
              { className: 'call-write' },
              element('a', { href: write.href }, `Écrire au ${write.digits}`),
              ` ${write.purpose}.`,
            ),
          ]
        : []),
    ]),
  );
}

/** What is said before a row that does not come first: « En danger maintenant ». */
function whenToCall([first]: readonly Call[]): HTMLElement[] {
  const words = first && data.when[first.digits];
  return words ? [element('span', { className: 'call-when' }, `${words} :`)] : [];
}

function callLink({ href, digits, name, purpose, hours }: Call): HTMLElement {
  return element(
    'a',
    { className: 'call', href },
    element('span', {}, 'Appeler le ', element('b', {}, digits)),
    ' ',
    element(
      'span',
      {},
      element('b', {}, name),
      element('span', { className: 'call-for' }, ` : ${purpose}.`),
      hours ? ` ${hours}` : '',
    ),
  );
}

function wayOut(): HTMLElement {
  const link = element(
    'a',
    { className: 'button main', href: data.exit.url, rel: 'noreferrer' },
    'Quitter cette page',
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  return element('p', { className: 'leave no-print' }, link);
}

function howItWorks(kept: boolean): HTMLElement {
  return element(
    'details',
    { className: 'leave-how no-print' },
    element('summary', {}, 'Comment ça marche'),
    element(
      'p',
      {},
      `Ce bouton ouvre ${data.exit.name} à la place de cette page. Les pages vues avant restent dans l’historique.`,
    ),
    element(
      'p',
      {},
      kept
        ? 'Ces mots sont arrivés par un lien : nous les avons retirés de l’adresse, mais le navigateur peut les avoir gardés dans son historique.'
        : 'Ce que vous avez écrit n’est noté nulle part : ni dans l’adresse de la page, ni dans la mémoire du navigateur.',
    ),
  );
}
