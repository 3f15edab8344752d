/** The longest that printing waits for what is drawn first, in milliseconds. */
const MOST_WAIT = 3_000;

const drawers = new Set<() => Promise<unknown>>();

/** Has something drawn whenever the page is about to be printed: by our button, the keyboard or the browser’s menu. */
export function beforePrinting(draw: () => Promise<unknown>): () => void {
  const soon = () => draw().catch(() => null);
  // The browser waits for nothing once it prints: « Ctrl » tells a little before « P » does.
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Control' || key === 'Meta') void soon();
  };
  drawers.add(soon);
  addEventListener('keydown', onKey);
  addEventListener('beforeprint', soon);
  return () => {
    drawers.delete(soon);
    removeEventListener('keydown', onKey);
    removeEventListener('beforeprint', soon);
  };
}

/** Prints the page, once its late parts and what paper alone needs are there, or are too long to come. */
export async function printPage(): Promise<void> {
  const tooLong = new Promise((resolve) => setTimeout(resolve, MOST_WAIT));
  await Promise.race([tooLong, drawAll()]);
  print();
}

async function drawAll(): Promise<void> {
  // A part that comes may bring others, and what paper alone needs with them.
  const until = Date.now() + MOST_WAIT;
  while (document.querySelector('.late') && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 30));
  await Promise.all([...drawers].map((draw) => draw()));
}
