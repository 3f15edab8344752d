/** Says, in the title of the page and over its rules, which strand the address names: « Salaires en 3.1 ». */
function namePlace(): void {
  const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  const { strand } = place?.dataset ?? {};
  const where = strand === undefined ? '' : ` en ${strand}`;
  for (const here of document.querySelectorAll('[data-strand]'))
    here.closest('.expense-place')?.classList.remove('here');
  place?.closest('.expense-place')?.classList.add('here');
  const heading = document.querySelector('[data-in-strand]');
  if (heading) heading.textContent = where;
  document.title = document.title.replace(/(?: en \d\.\d)?(?= · )/, where);
}

namePlace();
addEventListener('hashchange', namePlace);

export {};
