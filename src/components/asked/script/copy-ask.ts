/** Copies the question, and says so; where the browser refuses, selects it. */
const text = document.querySelector('.ask-it blockquote');
const button = document.querySelector<HTMLButtonElement>('[data-copy-ask]');
const told = button?.nextElementSibling;
if (text && button && told) {
  button.hidden = false;
  button.addEventListener('click', () => {
    told.textContent = '';
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text.textContent.replace(/\s+/g, ' ').trim()))
      .then(
        () => {
          told.textContent = 'Copié.';
        },
        () => {
          getSelection()?.selectAllChildren(text);
          told.textContent = 'Votre navigateur ne permet pas la copie : la question est sélectionnée.';
        },
      );
  });
}
