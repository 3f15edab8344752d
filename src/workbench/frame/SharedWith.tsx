import type { Among } from '../tool-part.ts';

interface Props {
  among: Among | undefined;
  list: 'lines' | 'resources';
  id: string;
}

/** Beside a line of a budget, whom it is shared with. */
export function SharedWith({ among, list, id }: Props) {
  const words = among?.shared(list, id);
  return words ? <small> {words}</small> : null;
}
