import { dayInWords } from '../../french/day.ts';
import { count } from '../../french/plural.ts';
import { listOf } from '../../french/list.ts';
import { callStatus, datedCall, daysUntil } from '../../rules/departement/calls/call-status.ts';
import { isOld } from '../../rules/departement/freshness.ts';
import type { Local } from '../../rules/departement/file/local.ts';
import { LOCAL_PARTS } from '../../rules/departement/topic-words.ts';

/** A call is about to close so many days before it does. */
const SOON = 30;

/** What one département says of itself today, a line each: what is filled, what is older than a year, what closes soon. */
export function stateOf(name: string, local: Local, today: string): string {
  const values = Object.values(local).reduce((sum, rows) => sum + rows.length, 0);
  const empty = LOCAL_PARTS.filter(({ topic }) => local[topic].length === 0).map(({ title }) => title);
  const old = local.sources.filter(({ checked }) => isOld(checked, today));
  const closing = local.calls.flatMap((call) => {
    const dated = datedCall(call, local);
    const open = ['open', 'extended', 'announced'].includes(callStatus(dated, today));
    const last = [call.closes, ...dated.extended]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    if (!open || last === undefined || daysUntil(last, today) > SOON) return [];
    return [`ferme le ${dayInWords(last)} : ${call.name}`];
  });
  return [
    `${name} : ${count(values, 'ligne')}`,
    ...(empty.length > 0 ? [`  vide : ${listOf(empty, 'et')}`] : []),
    ...old.map(({ title, checked }) => `  plus d’un an : « ${title} », vérifié le ${dayInWords(checked)}`),
    ...closing.map((line) => `  ${line}`),
  ].join('\n');
}
