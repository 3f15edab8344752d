/** A case that cannot be judged: what was wrong, and what is allowed. */
export class CaseError extends Error {
  constructor(what: string, allowed: Iterable<string>) {
    super(`${what}; allowed: ${[...allowed].join(', ')}`);
    this.name = 'CaseError';
  }
}
