declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React keeps the elements that it knows
  namespace JSX {
    interface IntrinsicElements {
      /** Where the page writes what the Caf of the chosen département adds (`departement/show-chosen.ts`). */
      'local-precision': { kind: string; name: string; strand?: string | undefined };
    }
  }
}

/** What the Caf of the chosen département adds to the answer on the page, a line each. */
export function localSaid(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.answer-card .local-said')].map(
    ({ dataset }) => dataset['line'] ?? '',
  );
}
