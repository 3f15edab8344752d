import type { SafetyNumber } from '../../schemas/parents/safety.ts';

/** One number, ready to be drawn as a link. */
export interface Call {
  /** Where the link leads: « tel:116000 ». */
  href: string;
  /** The digits as read: « 116 000 ». */
  digits: string;
  name: string;
  purpose: string;
  short: string;
  /** A sentence on when it answers, where that is not what nearly all of them do. */
  hours?: string;
}

/** One or two calls that share a row, and the number to write to that stands under them. */
export interface CallRow {
  calls: Call[];
  write?: Call;
}

/** What a safety box shows. */
export interface SafetyCalls {
  /** In sight, in the order asked. */
  open: CallRow[];
  /** Under « Tous les numéros »: every other number, one a row. */
  rest: CallRow[];
  /** When the open rows answer, in one sentence. */
  hours: string;
}

/** The rows of a safety box, from those that stand open. Throws on a number that is not among the known. */
export function safetyCalls(
  numbers: readonly SafetyNumber[],
  rows: readonly (readonly string[])[],
): SafetyCalls {
  const usual = mostSaid(numbers.flatMap(({ hours }) => hours ?? []));
  const asked = new Set(rows.flat());
  const others = numbers.filter(({ by, number }) => by === 'tel' && !asked.has(number));
  const unwritten = numbers.filter(({ by }) => by === 'sms');
  const row = (dialled: readonly string[]): CallRow => {
    const at = unwritten.findIndex(({ under }) => under.some((number) => dialled.includes(number)));
    const [write] = at < 0 ? [] : unwritten.splice(at, 1);
    return {
      calls: dialled.map((number) => toCall(find(numbers, number), usual)),
      ...(write && { write: toCall(write, usual) }),
    };
  };
  const open = rows.map(row);
  return { open, rest: others.map(({ number }) => row([number])), hours: sharedHours(open, usual) };
}

/** « 116000 » is read « 116 000 »; shorter numbers stay whole. */
export function readDigits(number: string): string {
  return number.replace(/^(\d{3})(\d{3})$/, '$1 $2');
}

function toCall({ by, number, name, purpose, short, hours }: SafetyNumber, usual: string | undefined): Call {
  return {
    href: `${by}:${number}`,
    digits: readDigits(number),
    name,
    purpose,
    short,
    ...(hours !== usual && { hours: hours ? `Répond ${hours}.` : 'Heures non connues.' }),
  };
}

function find(numbers: readonly SafetyNumber[], number: string): SafetyNumber {
  const entry = numbers.find((each) => each.number === number);
  if (!entry) throw new Error(`safety.yaml: no number ${number}`);
  return entry;
}

function sharedHours(open: readonly CallRow[], usual: string | undefined): string {
  const calls = open.flatMap(({ calls }) => calls);
  const own = calls.filter(({ hours }) => hours !== undefined).length;
  if (!usual || own === calls.length) return '';
  return `${own === 0 ? 'Ils' : 'Les autres'} répondent ${usual}.`;
}

function mostSaid(texts: readonly string[]): string | undefined {
  const count = (text: string) => texts.filter((other) => other === text).length;
  return [...texts].sort((a, b) => count(b) - count(a))[0];
}
