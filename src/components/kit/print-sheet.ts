/** Prints one sheet of the kit, alone: the styles print the one that the address names. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-sheet]'))
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.hash = link.hash;
    requestAnimationFrame(() => {
      print();
    });
  });
