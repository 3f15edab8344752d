import { dayInWords } from '../../../french/day.ts';
import { fold } from '../../../french/fold.ts';
import { listOf } from '../../../french/list.ts';
import type { AnyRow, Local, LocalProblem, Written } from './local.ts';
import { checkPrecisions, type Targets } from './check-precisions.ts';
import { fieldsOf, type LocalReading, readLocal } from './read-local.ts';
import { TOPIC_NAMES, type TopicName } from './topics.ts';

/** Reads what was written and holds its rows against each other and against what the site knows. Never throws. */
export function checkLocal(written: Written, targets: Targets): LocalReading {
  const reading = readLocal(written);
  // A row that could not be read would make those that name it wrong too.
  const known = reading.problems.length === 0;
  const { local, ranks } = reading;
  const held = [
    ...twice(local),
    ...(known ? [...unknownNames(local), ...unnamedCafs(local)] : []),
    ...disorder(local),
    ...incomplete(local),
    ...checkPrecisions(local, targets),
  ];
  const asWritten = ({ row = 0, topic, ...problem }: LocalProblem): LocalProblem => ({
    topic,
    row: ranks[topic as TopicName][row] ?? row,
    ...problem,
  });
  return { ...reading, problems: [...reading.problems, ...held.map(asWritten)] };
}

/** The rows of a topic, as any. */
function rowsOf(local: Local, topic: TopicName): readonly AnyRow[] {
  return local[topic] as readonly AnyRow[];
}

/** Short names given to two rows. */
function twice(local: Local): LocalProblem[] {
  return (['sources', 'calls'] as const).flatMap((topic) => {
    const keys = local[topic].map(({ key }) => key);
    return keys.flatMap((key, row) =>
      keys.indexOf(key) < row
        ? [
            {
              topic,
              row,
              field: 'key',
              says: `« ${key} » nomme déjà une autre ligne ; donnez un autre nom court`,
            },
          ]
        : [],
    );
  });
}

/** Rows that name a source, a call or a Caf that no row is. */
function unknownNames(local: Local): LocalProblem[] {
  return TOPIC_NAMES.flatMap((topic) =>
    fieldsOf(topic).flatMap(([name, { refers }]) => {
      if (!refers) return [];
      const { by } = refers;
      const known = rowsOf(local, refers.topic as TopicName).map((row) => String(row[by]));
      return rowsOf(local, topic).flatMap((row, at) => {
        const named = row[name];
        if (named === undefined || known.some((each) => fold(each) === fold(String(named)))) return [];
        const there = known.length > 0 ? `il y a ${listOf(known, 'et')}` : 'il n’y en a aucune';
        return [
          {
            topic,
            row: at,
            field: name,
            says: `« ${String(named)} » n’est pas dans la feuille « ${SHEETS[refers.topic] ?? ''} » : ${there}`,
          },
        ];
      });
    }),
  );
}

const SHEETS: Readonly<Record<string, string>> = {
  sources: 'Sources',
  calls: 'Appels',
  bodies: 'Organismes',
};

/** Where there are several Cafs, each call, contact and precision says whose it is. */
function unnamedCafs(local: Local): LocalProblem[] {
  const cafs = cafsOf(local);
  if (cafs.length < 2) return [];
  return (['calls', 'contacts', 'precisions'] as const).flatMap((topic) =>
    local[topic].flatMap(({ caf }, row) =>
      caf === undefined
        ? [{ topic, row, field: 'caf', says: `dites laquelle : il y a ${listOf(cafs, 'et')}` }]
        : [],
    ),
  );
}

/** Whether a file says nothing of its département but where it would come from. */
export function saysNothing(local: Local): boolean {
  return TOPIC_NAMES.every((topic) => topic === 'sources' || local[topic].length === 0);
}

/** The names of the Cafs of a département. */
export function cafsOf({ bodies }: Pick<Local, 'bodies'>): string[] {
  return bodies.filter(({ kind }) => kind === 'caf').map(({ name }) => name);
}

/** Days and years that come before those they follow. */
function disorder(local: Local): LocalProblem[] {
  const { calls, extensions, sessions, steering, sources } = local;
  const after = (
    topic: TopicName,
    row: number,
    [field, last]: [field: string, day: string | undefined],
    [what, first]: [what: string, day: string | undefined],
  ): LocalProblem[] =>
    first === undefined || last === undefined || last >= first
      ? []
      : [{ topic, row, field, says: `ce jour vient avant ${what}, le ${dayInWords(first)}` }];
  const closing = (key: string) => calls.find((call) => call.key === key)?.closes;
  return [
    ...calls.flatMap(({ opens, closes, from, until }, row) => [
      ...after('calls', row, ['closes', closes], ['l’ouverture', opens]),
      ...after('calls', row, ['until', until], ['le début de la période financée', from]),
    ]),
    ...calls.flatMap(({ strands = [], closedStrands = [] }, row) => {
      const both = strands.filter((strand) => closedStrands.includes(strand));
      return both.length === 0
        ? []
        : [
            {
              topic: 'calls',
              row,
              field: 'closedStrands',
              says: `${listOf(both, 'et')} : à la fois ouvert et fermé ; gardez l’un des deux`,
            },
          ];
    }),
    ...extensions.flatMap(({ call, until }, row) =>
      after('extensions', row, ['until', until], ['la fermeture de l’appel', closing(call)]),
    ),
    ...sessions.flatMap(({ deposit, committee }, row) =>
      after('sessions', row, ['committee', committee], ['la fin du dépôt', deposit]),
    ),
    ...sources.flatMap(({ checked, dated }, row) =>
      after('sources', row, ['checked', checked], ['le jour de la source', dated]),
    ),
    ...steering.flatMap(({ from, until }, row) =>
      from === undefined || until === undefined || until >= from
        ? []
        : [{ topic: 'steering', row, field: 'until', says: `cette année vient avant ${String(from)}` }],
    ),
  ];
}

/** Rows whose values say nothing without another. */
function incomplete({ money, contacts, sessions, parents }: Local): LocalProblem[] {
  return [
    ...money.flatMap(({ kind, euros, percent, base }, row) => {
      if ((kind === 'plancher' || kind === 'plafond') && euros === undefined)
        return [{ topic: 'money', row, field: 'euros', says: 'dites le montant' }];
      if (kind === 'taux' && percent === undefined)
        return [{ topic: 'money', row, field: 'percent', says: 'dites le taux' }];
      return kind === 'taux' && base === undefined
        ? [{ topic: 'money', row, field: 'base', says: 'dites sur quoi le taux porte' }]
        : [];
    }),
    ...contacts.flatMap(({ mail, phone, address }, row) =>
      mail === undefined && phone === undefined && address === undefined
        ? [
            {
              topic: 'contacts',
              row,
              field: 'mail',
              says: 'donnez une boîte de service, un numéro ou un formulaire',
            },
          ]
        : [],
    ),
    ...sessions.flatMap(({ deposit, committee }, row) =>
      deposit === undefined && committee === undefined
        ? [{ topic: 'sessions', row, field: 'deposit', says: 'donnez la fin du dépôt, ou le jour du comité' }]
        : [],
    ),
    ...parents.flatMap(({ address, phone, place }, row) =>
      address === undefined && phone === undefined && place === undefined
        ? [{ topic: 'parents', row, field: 'address', says: 'donnez une adresse, un numéro ou un lieu' }]
        : [],
    ),
  ];
}
