import type { Card } from '../../rules/card/card.ts';
import { url } from '../../url.ts';
import { isFramed } from '../framed.ts';
import { printPage } from '../paper/print-page.ts';
import { askedBody, mailTo } from './ask-caf.ts';
import { CopyButton } from './CopyButton.tsx';
import { withLocal } from './local-said.ts';

interface Props {
  card: Pick<Card, 'doors' | 'parts' | 'subject' | 'answer'>;
  link: () => string;
  text: () => string;
}

/** What to do with an answer: go on, ask where it is open, copy, print, and share where the device does. */
export function CardActions({ card, link, text }: Props) {
  const { messages, ways } = waysOf(card, link);
  return (
    <div className="card-actions no-print">
      {ways.map(({ href, label }, i) => (
        <a key={href} className={`button${i === 0 ? ' main' : ''}`} href={href}>
          {label}
        </a>
      ))}
      {messages.length > 0 && (
        <CopyButton label="Copier la question" text={() => withLocal(askedBody(messages, link()))} />
      )}
      <span className="more">
        <CopyButton label="Copier le texte" text={text} />
        <Others subject={card.subject} link={link} />
      </span>
    </div>
  );
}

/** The same, always at hand on a phone: the first two, then what to do with the link. */
export function CardBar({ card, link }: Omit<Props, 'text'>) {
  // A frame as high as its page has no bottom of its own.
  if (isFramed()) return null;
  const { messages, ways } = waysOf(card, link);
  return (
    <div className="card-bar no-print">
      {ways.slice(0, messages.length > 0 ? 1 : 2).map(({ href, label }, i) => (
        <a key={href} className={`button${i === 0 ? ' main' : ''}`} href={href}>
          {label}
        </a>
      ))}
      {messages.length > 0 && (
        <CopyButton label="Copier la question" text={() => withLocal(askedBody(messages, link()))} />
      )}
      <span className="more">
        <Others subject={card.subject} link={link} />
      </span>
    </div>
  );
}

/** What to do with the link, and with the page; one that another site shows is printed and shared as a whole. */
function Others({ subject, link }: { subject: string; link: () => string }) {
  const copy = <CopyButton label="Copier le lien" text={link} />;
  if (isFramed()) return copy;
  return (
    <>
      {copy}
      <button type="button" className="button" onClick={() => void printPage()}>
        Imprimer
      </button>
      <ShareButton subject={subject} link={link} />
    </>
  );
}

/** Where an answer leads, the letter first where it leaves something open; and what that letter asks. */
function waysOf({ doors, parts, subject, answer }: Props['card'], link: () => string) {
  const open = /^(?:undecided|open)/.test(answer);
  const messages = open ? parts.flatMap((part) => (part.kind === 'ask' ? part.messages : [])) : [];
  const ways = isFramed()
    ? [{ href: link(), label: 'Continuer dans le guide' }]
    : doors.map(({ path, label }) => ({ href: url(path), label }));
  const letter = { href: mailTo(subject, askedBody(messages, link())), label: 'Écrire à ma Caf' };
  return { messages, ways: messages.length > 0 ? [letter, ...ways] : ways };
}

/** Hands the address to the device’s own sharing; nothing where it has none. */
function ShareButton({ subject, link }: { subject: string; link: () => string }) {
  if (!('share' in navigator)) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => void navigator.share({ title: subject, url: link() }).catch(() => null)}
    >
      Partager
    </button>
  );
}
