import type { Strand } from '../../schemas/strand.ts';

/** Each strand’s picture in a 64 × 64 box, made of its axis’s shape: what is plain, what is pale, what is only a line. */
export const STRAND_PICTURES: Readonly<Record<Strand, { pale?: string; plain: string; line?: string }>> = {
  '1.1': {
    pale: 'M34 25a13 13 0 1 1-26 0 13 13 0 0 1 26 0ZM56 25a13 13 0 1 1-26 0 13 13 0 0 1 26 0Z',
    plain: 'M45 44a13 13 0 1 1-26 0 13 13 0 0 1 26 0Z',
  },
  '1.2': {
    pale: 'M48 28a20 20 0 1 1-40 0 20 20 0 0 1 40 0Z',
    plain: 'M58 45a12 12 0 1 1-24 0 12 12 0 0 1 24 0Z',
  },
  '2.1': { pale: 'M4 32 21 13l17 19-17 19Z', plain: 'M26 32 43 13l17 19-17 19Z' },
  '2.2': { plain: 'M4 32 20 14l16 18-16 18Z', line: 'M41 22a13 13 0 0 1 0 20M49 13a25 25 0 0 1 0 38' },
  '3.1': { pale: 'M8 56V27L32 7l24 20v29Z', plain: 'M24 56V38h16v18Z' },
  '3.2': {
    pale: 'M36 56V40l12-10 12 10v16Z',
    plain: 'M4 56V40l12-10 12 10v16Z',
    line: 'M16 22a20 20 0 0 1 32 0',
  },
  '4.1': {
    pale: 'M26 6h12l6 10.4-6 10.4H26l-6-10.4ZM10 34h12l6 10.4-6 10.4H10L4 44.4Z',
    plain: 'M42 34h12l6 10.4-6 10.4H42l-6-10.4Z',
    line: 'M26 29l-4 6M38 29l4 6M30 44.4h4',
  },
  '4.2': { pale: 'M18 7h28l14 25-14 25H18L4 32Z', plain: 'M20 20h24v5H20ZM20 30h24v5H20ZM20 40h14v5H20Z' },
};
