import { fold } from '../../../french/fold.ts';
import { type Cents, showAmount } from '../../money/money.ts';
import { readAmount } from '../../money/read-amount.ts';
import { STRANDS } from '../../../schemas/strands.ts';
import type { Field, FieldType, Value } from './fields.ts';
import { namedPerson } from './named-person.ts';
import { readDay } from './read-day.ts';
import { isServiceMail } from './service-mail.ts';

/** A value, or what is wrong with what was written, with its remedy. */
export type FieldReading = { value: Value } | { says: string };

const READERS: Record<FieldType, (text: string) => FieldReading> = {
  text: readText,
  role: readRole,
  key: (text) =>
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
      ? { value: text }
      : {
          says: 'attendu un nom court comme « appel-2026 » : minuscules sans accent, chiffres, traits d’union',
        },
  day: (text) => orSays(readDay(text), 'attendu un jour qui existe, comme « 31/01/2026 »'),
  hour: (text) => orSays(readHour(text), 'attendu une heure, comme « 12 h » ou « 23 h 59 »'),
  year: (text) =>
    /^20\d\d$/.test(text) ? { value: Number(text) } : { says: 'attendu une année, comme « 2026 »' },
  euros: (text) => {
    const reading = readAmount(text);
    return 'cents' in reading && reading.cents > 0
      ? { value: reading.cents }
      : { says: 'attendu un montant en euros, comme « 3 000 »' };
  },
  percent: (text) => orSays(readPercent(text), 'attendu un taux entre 1 et 100, comme « 80 »'),
  address: readAddress,
  mail: (text) =>
    !/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(text)
      ? { says: 'attendu une adresse comme « parentalite@exemple.fr »' }
      : isServiceMail(text)
        ? { value: text }
        : {
            says: `« ${text} » semble la boîte d’une personne ; donnez celle d’un service, comme « parentalite@… »`,
          },
  phone: (text) => orSays(readPhone(text), 'attendu un numéro, comme « 01 99 00 00 00 » ou « 3919 »'),
  strands: readStrands,
};

/** « M. Martin », « Mme Durand », « Madame … »: nobody is named. */
const TITLE = /(?:^|[\s(,])(?:M\.|Mmes?|MM\.|Mlle|Monsieur|Madame)\s+\p{Lu}/u;

function readText(text: string): FieldReading {
  return TITLE.test(text)
    ? { says: 'une personne est nommée ; donnez un service ou une fonction' }
    : (personMail(text) ?? { value: text });
}

function readRole(text: string): FieldReading {
  const person = namedPerson(text);
  const reading = readText(text);
  return 'says' in reading || person === null
    ? reading
    : {
        says: `« ${person} » a la forme d’un nom de personne ; donnez un service ou une fonction, comme « Caf, action sociale »`,
      };
}

function personMail(text: string): FieldReading | null {
  const mail = /[^\s@<>"(]+@[^\s@<>")]+\.[a-z]{2,}/i.exec(text)?.[0];
  return mail !== undefined && !isServiceMail(mail)
    ? {
        says: `« ${mail} » semble la boîte d’une personne ; donnez celle d’un service, comme « parentalite@… »`,
      }
    : null;
}

/** What a cell of the workbook or a value of the file says; what is written may be a text, a number or a list. */
export function readField(field: Field, written: unknown): FieldReading {
  const text = textOf(written);
  if (text === null) return { says: 'attendu un texte ou un nombre' };
  if (text.length > MOST_TEXT)
    return { says: `${String(MOST_TEXT)} caractères au plus ; il y en a ${String(text.length)}` };
  if (field.options) return readOption(field.options, text);
  return READERS[field.type](text);
}

/** The longest text of a value: a sentence, not a page. */
const MOST_TEXT = 600;

/** How a value is written in a cell, so that `readField` gives it back. */
export function writeField({ type }: Field, value: Value): string {
  if (type === 'day' && typeof value === 'string') return value.split('-').reverse().join('/');
  if (type === 'euros') return showAmount(value as Cents).replace(/\s?€$/, '');
  if (type === 'percent') return String(value).replace('.', ',');
  return typeof value === 'object' ? value.join(', ') : String(value);
}

function textOf(written: unknown): string | null {
  if (typeof written === 'number') return String(written);
  if (Array.isArray(written)) return written.map(String).join(', ');
  return typeof written === 'string' ? written.trim() : null;
}

function orSays(value: Value | null, says: string): FieldReading {
  return value === null ? { says } : { value };
}

function readOption(options: Readonly<Record<string, string>>, text: string): FieldReading {
  const plain = fold(text);
  const found = Object.entries(options).find(([id, label]) => id === plain || fold(label) === plain);
  return found
    ? { value: found[0] }
    : {
        says: `« ${text} » n’est pas dans la liste ; choisissez parmi : ${Object.values(options).join(', ')}`,
      };
}

function readHour(text: string): string | null {
  // A spreadsheet may show the seconds of an hour too.
  const [, hours = '', minutes = ''] =
    /^(\d{1,2})\s*(?:h|:|heures?)\s*(\d\d)?$/i.exec(text.replace(/^(\d{1,2}:\d\d):00$/, '$1')) ?? [];
  if (hours === '' || Number(hours) > 24 || Number(minutes) > 59) return null;
  return `${hours} h${minutes && minutes !== '00' ? ` ${minutes}` : ''}`;
}

function readPercent(text: string): number | null {
  const rate = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/.exec(text)?.[1];
  const value = Number(rate?.replace(',', '.'));
  // A cell shown as a percentage holds 0.8 for 80 %: copied bare, it is no rate.
  return rate !== undefined && value >= 1 && value <= 100 ? value : null;
}

function readPhone(text: string): string | null {
  const digits = text.replace(/[\s.\u00a0-]/g, '').replace(/^(?:\+|00)33(?:\(0\))?/, '0');
  if (/^(?:\d{2,4}|116\d{3})$/.test(digits)) return digits;
  return /^0[1-9]\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : null;
}

function readAddress(text: string): FieldReading {
  if (!/^https:\/\//i.test(text))
    return {
      says: /^http:\/\//i.test(text)
        ? 'cette adresse n’est pas en https ; ouvrez-la en https, ou donnez celle d’une autre page'
        : 'attendu une adresse complète, comme « https://www.exemple.fr/ »',
    };
  try {
    const { hostname, username, href } = new URL(text);
    return hostname.includes('.') && username === '' && !/\s/.test(text)
      ? { value: href }
      : { says: 'attendu une adresse complète, comme « https://www.exemple.fr/ »' };
  } catch {
    return { says: 'attendu une adresse complète, comme « https://www.exemple.fr/ »' };
  }
}

function readStrands(text: string): FieldReading {
  const named = text.split(/\s*(?:[,;]|\bet\b|\s)\s*/).filter(Boolean);
  const unknown = named.find((name) => !STRANDS.some((strand) => strand === plainStrand(name)));
  if (unknown !== undefined)
    return { says: `« ${unknown} » n’est pas un volet ; les volets sont ${STRANDS.join(', ')}` };
  return named.length === 0
    ? { says: `attendu des volets, comme « 1.1, 1.2 »` }
    : { value: STRANDS.filter((strand) => named.some((name) => plainStrand(name) === strand)) };
}

/** « 1-1 » and « v1.1 » are « 1.1 ». */
function plainStrand(name: string): string {
  return name.replace(/^v(?:olet)?/i, '').replace('-', '.');
}
