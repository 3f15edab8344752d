/** A letter to the Caf in the reader’s own mail: they add the address and the signature. */
export function mailTo(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(`Fonds national parentalité : ${subject}`)}&body=${encodeURIComponent(body)}`;
}

/** Questions ready to send, with the address of the case that they are about. */
export function askedBody(messages: readonly string[], link: string): string {
  return [...messages, `Notre cas en détail : ${link}`].join('\n\n');
}
