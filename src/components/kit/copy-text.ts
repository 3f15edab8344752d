/** Copies a text of the kit, and says so; where the browser refuses, selects it. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-text]')) {
  const text = button.closest('.kit-text')?.querySelector('blockquote');
  const told = button.parentElement?.querySelector('[role=status]');
  if (!text || !told) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(paragraphsOf(text)))
      .then(
        () => (told.textContent = 'Copié.'),
        () => {
          getSelection()?.selectAllChildren(text);
          told.textContent =
            'Votre navigateur ne permet pas la copie : les mots sont sélectionnés, copiez-les.';
        },
      );
  });
}

function paragraphsOf(text: Element): string {
  return [...text.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n\n');
}
