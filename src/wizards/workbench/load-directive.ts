import type { ClientDirective } from 'astro';

// This runs inline, just before the tool’s HTML is read: early enough to hide the empty state when there is work to
// bring back, and to catch what the reader does while the script loads.
const page = document.documentElement;
if (location.hash.length > 1 || remembers()) page.dataset.restoring = '';
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-early]') : null;
  if (button && page.dataset.ready === undefined) page.dataset.early = button.dataset.early;
});

/** Loads a tool of the workbench at once. */
const loadTool: ClientDirective = async (load) => {
  const hydrate = await load();
  await hydrate();
};

export default loadTool;

function remembers(): boolean {
  try {
    return sessionStorage.length > 0 || localStorage.length > 0;
  } catch {
    return false;
  }
}
