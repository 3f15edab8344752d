import { escapeCounts, followPopovers } from '../../safety/escape-counts.ts';
import { leave } from '../../safety/leave.ts';

/** Two presses further apart than this are two separate presses. */
const TOGETHER = 1500;

/** Makes the button leave at once, and so do two presses of Escape that mean nothing else. */
function start(link: HTMLAnchorElement): void {
  let lastEscape = -Infinity;
  followPopovers();
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
  addEventListener('keydown', (event) => {
    if (!escapeCounts(event)) return;
    if (event.timeStamp - lastEscape < TOGETHER) leave(link.href);
    lastEscape = event.timeStamp;
  });
}

document.querySelectorAll<HTMLAnchorElement>('[data-leave]').forEach(start);
