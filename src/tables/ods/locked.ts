/** A file that a password protects. */
export class LockedError extends Error {}
