/** What a door is: what its label names. */
export type DoorKind =
  'besoin' | 'depense' | 'sens' | 'action' | 'fiche' | 'terme' | 'page' | 'silence' | 'question';

/** A place of the site that answers by itself: a need, an expense, an action, a sheet, a term, a page. */
export interface Door {
  kind: DoorKind;
  /** Its part of the address: the id of an expense, of an action… */
  id: string;
  label: string;
  /** Without the base path; empty when the door is a question with options. */
  address: string;
  /** The long form of an acronym, or what to say at once when the annexe has no answer. */
  more: string;
  /** What a word with several senses may mean; each is a way in. */
  options: DoorOption[];
}

export interface DoorOption {
  /** The id of the expense that this sense of the word is. */
  expense: string;
  label: string;
  address: string;
}

/** The doors as the browser loads them: brief, since every byte is waited for. */
export interface DoorsData {
  /** Doors by kind, in the order that `phrases` counts them, `own>label>more|…`; an address is `start`, the door’s own part (`ownOf` its label, when empty), `end`. */
  kinds: { kind: DoorKind; start: string; end: string; doors: string }[];
  /** The options of each question, in the order of the doors of kind `sens`: `expense>label|…`. */
  options: string[];
  /** The phrases that lead to the same doors together, `prison|visite parloir| tribunal;salle`…: a phrase that begins by a space begins as the one before. The first time, a capital marks what `grave` is. */
  phrases: string;
  /** …and for each such group the doors, `0,1>4;3`: those after `>` answer less directly; the first is counted from that of the group before. */
  leads: string;
  /** Words that tell who is searching, joined by `|`, and the kinds of door that such a person looks for. */
  voices: [words: string, ...kinds: DoorKind[]][];
  /** The roots of the French words that look or sound like a term and are none, packed by `packWords`. */
  ordinary: string;
  /** The other terms that may be part of a danger, joined by `|`. */
  grave: string;
}
