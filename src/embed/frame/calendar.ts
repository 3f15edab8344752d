import { dayInWords } from '../../french/day.ts';
import { dayOf } from '../../french/day-of.ts';
import {
  type DatedCall,
  STATUS_WORDS,
  callStatus,
  nextChange,
} from '../../rules/departement/calls/call-status.ts';
import {
  agendaName,
  type DateToCome,
  datesToCome,
  dateWords,
} from '../../rules/departement/calls/dates-to-come.ts';
import { departementAddress, departementSlug } from '../../rules/departement/names.ts';
import { element } from '../../safety/element.ts';
import { url } from '../../url.ts';
import { readLocal } from './read-local.ts';

/** What the site knows of the days of a département (`departements/NN/local.json`). */
interface LocalDays {
  calls: ({ name: string; address?: string; caf?: string } & DatedCall)[];
  dates: DateToCome[];
}

const MOST_DATES = 12;

/** Shows the calls of the département that the reader chooses, or that the host proposes. */
export function startCalendar(): void {
  const list = document.querySelector<HTMLSelectElement>('#departement');
  const place = document.querySelector<HTMLElement>('[data-dates]');
  const says = document.querySelector<HTMLElement>('[data-departement-says]');
  if (!list || !place || !says) return;
  const page = document.documentElement;
  const codes = [...list.options].map(({ value }) => value);
  const named = (text: string) => new URLSearchParams(text).get('departement')?.toUpperCase() ?? '';
  const own = named(location.hash.slice(1));
  const proposed = named(location.search);
  const first = [own, proposed, list.value].find((code) => code !== '' && codes.includes(code)) ?? '';

  const show = async (code: string) => {
    list.value = code;
    page.dataset['departement'] = code;
    const [, name = ''] = list.selectedOptions[0]?.textContent?.split(' · ') ?? [];
    const link = document.querySelector<HTMLAnchorElement>('[data-full-link]');
    if (link) link.href = url(code === '' ? '/departements/' : departementAddress(code));
    if (code === '') {
      place.replaceChildren();
      return;
    }
    const local = await readLocal<LocalDays>(code);
    if (list.value === code) place.replaceChildren(...calendar(code, name, local));
  };
  list.addEventListener('change', () => {
    says.textContent = '';
    const query = new URLSearchParams(location.search);
    query.delete('departement');
    const text = query.toString();
    const fragment = list.value === '' ? '' : `#departement=${list.value}`;
    history.replaceState(null, '', location.pathname + (text === '' ? '' : `?${text}`) + fragment);
    void show(list.value);
  });
  if (first !== '' && first !== own && first === proposed)
    says.textContent = 'Proposé par ce site ; vous pouvez en choisir un autre.';
  void show(first);
}

function calendar(code: string, name: string, local: LocalDays | null): HTMLElement[] {
  const today = dayOf(new Date());
  const page = departementAddress(code);
  const calls = (local?.calls ?? []).filter((call) => callStatus(call, today) !== 'archived');
  const dates = datesToCome(local?.dates ?? [], today, MOST_DATES);
  const head = element('h2', {}, `${name} (${code})`);
  if (calls.length + dates.length === 0)
    return [
      head,
      element(
        'p',
        {},
        local
          ? 'Toutes les dates que nous avons relevées sont passées. '
          : 'Personne ne nous a donné de date pour ce département. ',
        element('a', { href: url(page) }, 'Les questions à poser à la Caf'),
      ),
    ];
  return [
    head,
    element('ul', { className: 'embed-calls' }, ...calls.map((call) => callLine(call, today))),
    dates.length === 0
      ? element('p', {}, 'Toutes les dates que nous avons relevées sont passées.')
      : element('ol', { className: 'embed-days' }, ...dates.map((date) => dateLine(date, page, code))),
    element('p', {}, element('a', { href: url(page) }, 'Toutes les dates, et leur source')),
  ];
}

function callLine(call: LocalDays['calls'][number], today: string): HTMLElement {
  const status = STATUS_WORDS[callStatus(call, today)];
  return element(
    'li',
    {},
    element('b', {}, call.name),
    ` : ${[status, nextChange(call, today), call.caf].filter(Boolean).join(', ')}`,
  );
}

function dateLine(date: DateToCome, page: string, code: string): HTMLElement {
  const { id, day } = date;
  return element(
    'li',
    {},
    element('time', { dateTime: day }, dayInWords(day)),
    element('span', {}, dateWords(date)),
    element(
      'a',
      {
        href: url(`${page}${id}.ics`),
        download: `${departementSlug(code)}-${id}.ics`,
        'aria-label': agendaName(date),
      },
      'Agenda',
    ),
  );
}
