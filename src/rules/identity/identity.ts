import { cutText, MOST_LABEL } from '../work/bounds.ts';
import { bareNumber, readSiret } from './siret.ts';

/** What requests ask of who makes them, in the order in which they usually do. Roles, and nobody’s name. */
export const IDENTITY_FIELDS = [
  { id: 'nom', label: 'Nom de la structure', it: 'le nom', auto: 'organization' },
  { id: 'forme', label: 'Forme', it: 'la forme', hint: 'Association, commune, centre social…' },
  { id: 'siret', label: 'Siret', it: 'le Siret', hint: '14 chiffres.' },
  { id: 'rna', label: 'Numéro RNA', it: 'le numéro RNA', hint: 'Pour une association : W et 9 chiffres.' },
  { id: 'adresse', label: 'Adresse du siège', it: 'l’adresse', auto: 'address-line1' },
  {
    id: 'representant',
    label: 'Représentant légal : sa fonction',
    it: 'cette fonction',
    hint: 'Présidente, maire…',
  },
  {
    id: 'contact',
    label: 'Personne à contacter : sa fonction',
    it: 'cette fonction',
    hint: 'Direction, coordination…',
  },
  { id: 'courriel', label: 'Courriel', it: 'le courriel', auto: 'email' },
  { id: 'telephone', label: 'Téléphone', it: 'le téléphone', auto: 'tel' },
] as const satisfies readonly IdentityField[];

interface IdentityField {
  id: string;
  label: string;
  /** As it follows « Copier ». */
  it: string;
  hint?: string;
  /** What the browser may propose by itself. */
  auto?: string;
}

export type IdentityKey = (typeof IDENTITY_FIELDS)[number]['id'];

/** The identity sheet: texts as typed. It is no part of the work: no link and no file ever carries it. */
export type Identity = Readonly<Record<IdentityKey, string>>;

export const NO_IDENTITY: Identity = identityOf(() => '');

function identityOf(text: (id: IdentityKey) => string): Identity {
  return Object.fromEntries(IDENTITY_FIELDS.map(({ id }) => [id, text(id)])) as Identity;
}

/** Changes one field, within its bound. */
export function withField(identity: Identity, id: IdentityKey, text: string): Identity {
  return { ...identity, [id]: cutText(text, MOST_LABEL) };
}

export function isNobody(identity: Identity): boolean {
  return Object.values(identity).every((text) => text === '');
}

/** Reads what the device kept. Never throws: what is not a text is left empty. */
export function readIdentity(text: string | null): Identity {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '');
  } catch {
    kept = null;
  }
  return identityOf((id) => {
    const field =
      typeof kept === 'object' && kept !== null && Object.hasOwn(kept, id)
        ? (kept as Record<string, unknown>)[id]
        : '';
    return typeof field === 'string' ? cutText(field, MOST_LABEL) : '';
  });
}

/** What a field is copied as: a Siret that is right goes without its spaces, as forms want it. */
export function copiedField(identity: Identity, id: IdentityKey): string {
  const typed = identity[id].trim();
  return id === 'siret' && readSiret(typed).kind === 'right' ? bareNumber(typed) : typed;
}

/** What is said of a field, empty where there is nothing to say: while it is being typed, only what no further key can mend. */
export function sayField(
  identity: Identity,
  id: IdentityKey,
  isTyping = false,
): { words: string; isWrong: boolean } | null {
  const typed = identity[id].trim();
  if (id === 'siret') {
    const reading = readSiret(typed);
    if (reading.kind === 'right') return { words: 'La clé est juste.', isWrong: false };
    if (reading.kind === 'empty' || (reading.kind === 'short' && isTyping)) return null;
    return { words: reading.words, isWrong: true };
  }
  if (id === 'rna' && typed !== '' && !isTyping && !/^W\d{9}$/i.test(bareNumber(typed)))
    return { words: 'Un numéro RNA s’écrit W, puis 9 chiffres. Relisez-le.', isWrong: true };
  return null;
}
