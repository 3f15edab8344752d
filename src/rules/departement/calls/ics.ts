import type { CalendarEvent } from './calendar.ts';
import { dateWords } from './dates-to-come.ts';

/** Whose calendar it is. */
export interface CalendarHead {
  /** « Nord (59) ». */
  name: string;
  /** Its part of an address: « 59 ». */
  slug: string;
  /** The day on which what it says was checked, by the source of each event: its stamp. */
  checked: (event: CalendarEvent) => string;
}

/**
 * A calendar file (RFC 5545) of whole days, which calendars of every make open: lines of 75 octets at most, each ended
 * by CR LF. The same events give the same text. Source: RFC 5545 §3.1, §3.3.11, §3.6.1.
 */
export function icsOf(events: readonly CalendarEvent[], { name, slug, checked }: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Parentalité\\, mode d’emploi//Calendrier//FR`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(`Fonds national parentalité : ${name}`)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${event.id}.${slug}@parentalite-mode-d-emploi`,
      `DTSTAMP:${compact(checked(event))}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.day)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(event.day))}`,
      `SUMMARY:${escaped(dateWords(event))}`,
      ...(event.address === undefined ? [] : [`URL:${event.address}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** The end of an event of whole days is the day after. */
function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');
}

const MOST_OCTETS = 75;

/** A line cut where it reaches 75 octets, never within a character; what follows begins by a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
