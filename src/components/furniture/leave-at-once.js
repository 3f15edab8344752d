// Stands inline, right after the button: neither the mouse nor the keys wait for a file to come.
(() => {
  const TOGETHER = 1500;
  const link = document.querySelector('[data-leave]');
  const popovers = new Set();
  let lastEscape = -Infinity;

  // Never `hidden`: a page that ceases to be laid out can hold WebKit for ever, still on the screen.
  const leave = () => {
    document.documentElement.style.visibility = 'hidden';
    location.replace(link.href);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  // Told after the key, in every browser: what Escape has just closed still counts as open.
  const follow = ({ target, newState }) => {
    if (!(target instanceof HTMLElement) || !target.hasAttribute('popover')) return;
    if (newState === 'open') popovers.add(target);
    else popovers.delete(target);
  };
  addEventListener('toggle', follow, true);

  // Two presses that mean nothing else: that close no definition or list, and empty no field.
  addEventListener('keydown', ({ key, repeat, isComposing, defaultPrevented, timeStamp }) => {
    if (key !== 'Escape' || repeat || isComposing || defaultPrevented || popovers.size > 0) return;
    if (timeStamp - lastEscape < TOGETHER) leave();
    lastEscape = timeStamp;
  });
})();
