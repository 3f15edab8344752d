/** The version of the messages between a frame and the script of its host. */
const PARENTALITE = 1;

/** Tells the host how high the page is, whenever that changes, and when the host asks; nothing else, and nobody else. */
export function tellHeight(): void {
  if (parent === window) return;
  let told = 0;
  const tell = (again = false) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    parent.postMessage({ parentalite: PARENTALITE, height }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || typeof data !== 'object' || data === null) return;
    const { parentalite, ping } = data as { parentalite?: unknown; ping?: unknown };
    if (parentalite === PARENTALITE && ping === true) tell(true);
  });
  new ResizeObserver(() => tell()).observe(document.body);
}
