import type { Axis } from '../../schemas/strand.ts';

/** The shape of each axis, in a 20 × 20 box: with its hue and its name, or alone where it only adorns. */
export const SHAPES: Readonly<Record<Axis, string>> = {
  '1': 'M19 10a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  '2': 'M10 0 20 10 10 20 0 10Z',
  '3': 'M1.5 19V8L10 1l8.5 7v11Z',
  '4': 'M5 1.3h10L20 10l-5 8.7H5L0 10Z',
};
