/** Two presses further apart than this are two separate presses. */
const TOGETHER = 1500;

const link = document.querySelector<HTMLAnchorElement>('[data-leave]');
let lastEscape = -Infinity;

/** Opens the exit page in the place of this one, so that « Page précédente » does not come back here. */
function leave(): void {
  // At once, in case the exit page is slow to come.
  document.documentElement.hidden = true;
  if (link) location.replace(link.href);
}

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave();
});
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.repeat) return;
  if (event.timeStamp - lastEscape < TOGETHER) leave();
  lastEscape = event.timeStamp;
});
