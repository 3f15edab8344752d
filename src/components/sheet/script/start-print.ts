/** Shows the buttons that print, the whole sheet or what is essential in it. */
export function startPrint(): void {
  const { classList } = document.documentElement;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      classList.toggle('essential', button.dataset['print'] === 'essential');
      print();
    });
  }
  addEventListener('afterprint', () => classList.remove('essential'));
}
