import { readContent } from '../../src/reading/content.ts';
import { sheetAddress } from '../../src/rules/annexe/sheet-address.ts';

const DOORS: Record<string, [start: string, end: string]> = {
  E: ['/ma-depense/#depense=', ''],
  A: ['/quel-volet/#action=', ''],
  P: ['/parents/', '/'],
};

/**
 * Where the first right address stands. `accepted` are addresses, or: `S`, a page that says the annexe is silent; « 1.1 »,
 * that sheet or what leads to it; `E:`, `A:` and `P:` an expense, an action, a page for parents, any or those named; `NONE`,
 * no result.
 */
export function rightAnswers(accepted: readonly string[]): (addresses: readonly string[]) => number {
  const tests = accepted.map(rightAnswer);
  return (addresses) =>
    addresses.length === 0 && accepted.includes('NONE')
      ? 0
      : addresses.findIndex((address) => tests.some((test) => test(address)));
}

function rightAnswer(accepted: string): (address: string) => boolean {
  if (accepted === 'S') return isSilence;
  if (/^\d\.\d$/.test(accepted)) return leadsTo(accepted);
  const [, kind = '', named = ''] = /^([EAP]):\(?(.*?)\)?$/.exec(accepted) ?? [];
  const door = DOORS[kind];
  if (!door)
    return (address) =>
      accepted === address ||
      accepted === pageOf(address) ||
      // What the annexe leaves unsaid has pages of its own since.
      (accepted === '/source/' && isSilence(address));
  const [start, end] = door;
  const ids = named.split('|');
  return (address) =>
    named === ''
      ? address.startsWith(start) && address !== start
      : ids.some((id) => address === start + id + end);
}

/** A part of the page that says what the annexe lacks, or the page of a question that says so by a fact of what it lacks. */
function isSilence(address: string): boolean {
  const questions = readContent().asked.filter(
    ({ silent, answer }) => silent || answer.some(({ cites }) => cites.some((id) => id.includes('-GAP-'))),
  );
  return address.startsWith('/source/#') || questions.some(({ id }) => address === `/questions/${id}/`);
}

/** The sheet of a strand, an action that it funds, an expense asked for it. */
function leadsTo(strand: string): (address: string) => boolean {
  const actions = readContent()
    .actions.filter((action) => action.strand === strand)
    .map(({ id }) => `/quel-volet/#action=${id}`);
  return (address) =>
    pageOf(address) === sheetAddress(strand) ||
    actions.includes(address) ||
    address.includes(`#volet=${strand}&`);
}

/** A page is right at any of its sections; a door only as it is, filled in. */
function pageOf(address: string): string {
  return address.includes('=') ? address : address.replace(/#.*$/, '');
}
