import { useState } from 'react';

interface Props {
  label: string;
  text: () => string;
}

/** Copies a text and says so; where the browser refuses, shows it ready to be copied by hand. */
export function CopyButton({ label, text }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  function copy() {
    setCopied(null);
    // Outside a secure context there is no clipboard at all.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text()))
      .then(
        () => setCopied(true),
        () => setCopied(false),
      );
  }
  return (
    <span className="copy">
      <button type="button" className="button" onClick={copy}>
        {label}
      </button>
      <span role="status">
        {copied && 'Copié.'}
        {copied === false && 'Votre navigateur ne permet pas la copie. Voici le texte :'}
      </span>
      {copied === false && <textarea readOnly aria-label={label} rows={4} value={text()} />}
    </span>
  );
}
