// A file of its own to come later by: what others import at once would need a helper to come as a whole, in a file of its own.
export { showSmallNumbers } from './show-numbers.ts';
