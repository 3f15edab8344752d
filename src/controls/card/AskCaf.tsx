import { CopyButton } from './CopyButton.tsx';

interface Props {
  /** Messages ready to send, each complete in itself. */
  messages: readonly string[];
  /** What they are about. */
  subject: string;
  link: () => string;
}

/** The question for the Caf, ready to send: the reader adds the address and the signature. */
export function AskCaf({ messages, subject, link }: Props) {
  const body = () => [...messages, `Notre cas en détail : ${link()}`].join('\n\n');
  const mail = () =>
    `mailto:?subject=${encodeURIComponent(`Fonds national parentalité : ${subject}`)}&body=${encodeURIComponent(body())}`;
  return (
    <>
      {messages.map((message) => (
        <blockquote key={message}>{message}</blockquote>
      ))}
      <div className="ask-actions no-print">
        <a className="button" href={mail()}>
          Écrire à ma Caf
        </a>
        <CopyButton label="Copier la question" text={body} />
      </div>
    </>
  );
}
