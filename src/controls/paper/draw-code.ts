import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The longest address that still holds at most 50 mm of paper, in squares of 0.4 mm, with what mends a spot or a fold. */
const MOST_ADDRESS = 950;
const MOST_WIDTH = 50;
/** The width of a square of a small code, in millimetres, and the white squares that each side needs. */
const SQUARE = 0.6;
const MARGIN = 4;

/** A code that a phone reads: what to draw, in squares, and how wide on paper. */
export interface Code {
  path: string;
  viewBox: string;
  /** How many squares a side has, white ones included. */
  side: number;
  /** The white squares on each side of what is drawn. */
  margin: number;
  width: string;
}

/** The code of an address; null when it would be too wide. */
export function drawCode(address: string): Code | null {
  if (address.length > MOST_ADDRESS) return null;
  const squares = generate(address, { minCorrectionLevel: correction.M });
  const side = squares.size + 2 * MARGIN;
  return {
    path: toSvgPath(squares),
    side,
    margin: MARGIN,
    viewBox: `${String(-MARGIN)} ${String(-MARGIN)} ${String(side)} ${String(side)}`,
    width: `${Math.min(MOST_WIDTH, SQUARE * side).toFixed(1)}mm`,
  };
}
