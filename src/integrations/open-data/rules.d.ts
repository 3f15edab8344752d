/**
 * Les règles du guide du Fonds national parentalité, en un seul module, sans dépendance : il ne lit rien, n’envoie rien, et les
 * mêmes questions ont toujours les mêmes réponses. Les noms (« salaires », « 1.1 », « deja-finance ») sont ceux de
 * /api/v1/depenses.json, tables.json, actions.json et conditions.json ; « nsp » veut dire « Je ne sais pas ».
 */

/** La version des règles : d’autres règles ont un autre nom. */
export declare const version: string;

/** Le jour de cette publication, comme « 2026-11-27 » ; null où rien ne le dit. */
export declare const date: string | null;

/** Les huit volets. */
export declare const strands: readonly { id: string; name: string }[];

/** Les dépenses, chacune avec ses questions, le volet d’abord. */
export declare const expenses: readonly {
  id: string;
  label: string;
  summary: string;
  listed: boolean;
  questions: readonly Question[];
}[];

/** Les actions, chacune avec ses conditions. */
export declare const actions: readonly {
  id: string;
  label: string;
  summary: string;
  kind: 'action' | 'excluded' | 'neighbour';
  strand: string | null;
  criteria: readonly {
    id: string;
    label: string;
    question: string;
    type: 'yes-no' | 'at-least' | 'between' | 'one-of' | 'departement' | 'during';
    severity: 'blocking' | 'advised' | 'informative';
  }[];
}[];

/** Une question, et ce qu’on peut y répondre. */
export interface Question {
  id: string;
  label: string;
  why: string;
  hint: string | null;
  options: readonly { id: string; label: string }[];
}

/** Une réponse, et pourquoi l’annexe n’en donne pas, quand c’est le cas. */
export interface Outcome {
  verdict: 'eligible' | 'ineligible' | 'conditional' | 'undecided';
  reason: 'silent' | 'contradictory' | null;
}

/** Ce que l’annexe répond d’une dépense ; `open` tant qu’une réponse qui manque peut encore changer la conclusion. */
export interface Verdict {
  verdict: Outcome['verdict'] | 'open';
  /** D’un `undecided` seulement. */
  reason: Outcome['reason'];
  /** Pourquoi. */
  because: string | null;
  /** Ce qui doit être vrai. */
  conditions: readonly string[];
  /** Les preuves à garder. */
  keep: readonly string[];
  /** Que faire à la place. */
  instead: string | null;
  /** La lettre à la Caf, quand l’annexe ne tranche pas. */
  ask: string | null;
  /** Les repères de l’annexe (reperes.json). */
  cites: readonly string[];
  /** Les rangées de la table qui répondent. */
  rows: readonly string[];
  /** La question à poser maintenant ; null quand tout est dit, ou que seul « nsp » reste. */
  next: string | null;
  /** Ce qui peut encore être répondu. */
  possible: readonly Outcome[];
  /** Ce que l’annexe demande aussi de l’action, avec un « oui ». */
  recalls: readonly string[];
}

/**
 * Ce que l’annexe répond d’une dépense, d’après ce qui est répondu : decide('salaires', { volet: '1.1', 'deja-finance': 'oui' }).
 * Sans volet, `byStrand` donne aussi la réponse de chacun. Un nom ou une réponse inconnus : RangeError, qui dit ce qui est attendu.
 */
export declare function decide(
  expense: string,
  answers?: Readonly<Record<string, string>>,
): Verdict & { byStrand?: Readonly<Record<string, Verdict>> };

/** La prochaine question qui peut changer la réponse ; null quand il n’y en a plus. */
export declare function nextQuestion(
  expense: string,
  answers?: Readonly<Record<string, string>>,
): Question | null;

/** Si un projet entre dans un volet. */
export interface Fit {
  fit: 'fits' | 'fits-if' | 'blocked' | 'excluded' | 'undecided';
  strand: string | null;
  /** Les conditions bloquantes remplies, et combien s’appliquent. */
  met: number;
  of: number;
  criteria: readonly {
    id: string;
    status: 'met' | 'unmet' | 'unknown' | 'contested' | 'not-applicable';
  }[];
  /** Les conditions qui font la réponse. */
  decisive: readonly string[];
  because: string;
  notes: readonly string[];
  remedies: readonly string[];
  /** La lettre à la Caf. */
  ask: string;
  cites: readonly string[];
  neighbours: readonly { strand: string; when: string }[];
  /** Ce que l’annexe date : une période, les deux jours compris, ou le jour pour lequel un texte était annoncé. */
  dates:
    | { kind: 'period'; from: string; until: string; cites: readonly string[] }
    | { kind: 'due'; by: string; cites: readonly string[] }
    | { kind: 'undated'; cites: readonly string[] }
    | null;
  /** Le jour où la réponse vaut. */
  date: string;
}

/**
 * Si un projet répond aux conditions de son action, un jour donné : fit('groupe-parents', { regularite: 'oui' }, '2026-11-23').
 * `departement` (« 38 ») peut être répondu pour toute action ; un nombre s’écrit `3` ou « 0,5 ». Un nom ou une réponse inconnus :
 * RangeError, qui dit ce qui est attendu.
 */
export declare function fit(
  action: string,
  answers: Readonly<Record<string, string | number>>,
  today: string,
): Fit;
