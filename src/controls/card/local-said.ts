declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- where React keeps the elements that it knows
  namespace JSX {
    interface IntrinsicElements {
      /** Where the page writes what the Caf of the chosen département adds (`departement/show-chosen.ts`). */
      'local-precision': {
        kind: string;
        name: string;
        strand?: string | undefined;
        /** The line of a budget that it stands in. */
        line?: string;
      };
    }
  }
}

/** What the Caf of the chosen département adds to an answer of the page, a line each, once; what it demands more comes first. */
export function localSaid(within = '.answer-card'): string[] {
  const said = document.querySelectorAll<HTMLElement>(`${within} .local-said`);
  const isMore = ({ dataset }: HTMLElement) => 'stricter' in dataset;
  const ordered = [...said].sort((one, other) => Number(isMore(other)) - Number(isMore(one)));
  return [...new Set(ordered.map(({ dataset }) => dataset['line'] ?? ''))];
}

/** A message to the Caf with what it adds itself to the answer that the message is about. */
export function withLocal(message: string, within?: string): string {
  return [message, ...localSaid(within).map((line) => ALSO_READ + line)].join('\n\n');
}

/** What leads to a sentence of the Caf in a message to it. */
export const ALSO_READ = 'Nous avons aussi lu ceci. ';
