const SAID_FOR = 3_000;

/** Gives each heading of a sheet a button that copies its address, for who sends a passage by mail. */
export function addCopyLinks(): void {
  const said = document.createElement('p');
  said.className = 'copied no-print';
  said.setAttribute('role', 'status');
  document.querySelector('main')?.append(said);
  let forget: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string) => {
    clearTimeout(forget);
    said.textContent = words;
    forget = setTimeout(() => (said.textContent = ''), SAID_FOR);
  };
  for (const heading of document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')) {
    // What opens a section holds nothing else to press.
    if (heading.closest('summary')) continue;
    const button = document.createElement('button');
    button.className = 'copy-link no-print';
    button.setAttribute('aria-label', 'Copier le lien');
    button.addEventListener('click', () => {
      // Outside a secure context there is no clipboard at all.
      void Promise.resolve()
        .then(() => navigator.clipboard.writeText(new URL(`#${heading.id}`, location.href).href))
        .then(() => say('Lien copié'))
        .catch(() => {
          location.hash = heading.id;
          say('Le lien est dans l’adresse de la page');
        });
    });
    heading.append(button);
  }
}
