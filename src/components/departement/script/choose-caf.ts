/** Asks which Caf the reader depends on, where there are several: the words of the others are put aside; none is chosen in advance. */
const asked = document.querySelector<HTMLElement>('[data-cafs]');
if (asked) {
  asked.hidden = false;
  asked.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    for (const line of document.querySelectorAll<HTMLElement>('.local [data-caf]'))
      line.hidden = target.value !== '' && line.dataset['caf'] !== '' && line.dataset['caf'] !== target.value;
  });
}
