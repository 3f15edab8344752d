// Stands inline, right after the button: neither the mouse nor the keys wait for a file to come.
(() => {
  const TOGETHER = 1500;
  const link = document.querySelector('[data-leave]');
  const popovers = new Set();
  let lastEscape = -Infinity;
  let lastClosing = -Infinity;
  let leaving = false;

  // Never `hidden`: a page that ceases to be laid out can hold WebKit for ever, still on the screen.
  const leave = () => {
    leaving = true;
    document.documentElement.style.visibility = 'hidden';
    location.replace(link.href);
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });

  // Some browsers close before they tell the key, others after: a key pressed before the closing is the one that closed.
  addEventListener(
    'beforetoggle',
    ({ target, newState, timeStamp }) => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('popover')) return;
      if (newState === 'open') popovers.add(target);
      else if (popovers.delete(target)) lastClosing = timeStamp;
    },
    true,
  );

  // Two presses that mean nothing else: that close no definition or list, and empty no field. Left alone, the one that
  // leaves, or the next, would also stop what is loading: the exit.
  addEventListener('keydown', (event) => {
    const { key, repeat, isComposing, defaultPrevented, timeStamp } = event;
    if (key !== 'Escape') return;
    if (leaving) event.preventDefault();
    if (leaving || repeat || isComposing || defaultPrevented) return;
    if (popovers.size > 0 || timeStamp <= lastClosing) return;
    if (timeStamp - lastEscape < TOGETHER) {
      event.preventDefault();
      leave();
    }
    lastEscape = timeStamp;
  });
})();
