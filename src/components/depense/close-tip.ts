/** Escape hides what a cell says of itself, until the pointer or the focus goes to another. */
const map = document.querySelector('.expense-map');
const show = () => map?.classList.remove('quiet');
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') map?.classList.add('quiet');
});
map?.addEventListener('pointerover', show);
map?.addEventListener('focusin', show);

export {};
