// Inline, so that what comes after is laid out once; the words come with a module, in the room left for them.
(() => {
  try {
    const kept = Object.keys(localStorage).find((key) => key.startsWith('fnp:garde:'));
    const text = sessionStorage['fnp:travail'] ?? localStorage[kept];
    const work = JSON.parse(text.slice(text.indexOf('\n')));
    for (const part of document.querySelectorAll('[data-part]')) {
      part.hidden = JSON.stringify(work[part.dataset.part]) === part.dataset.empty;
      if (!part.hidden) document.querySelector('[data-resume]').hidden = false;
    }
  } catch {
    // Nothing kept, or nothing that can be read.
  }
})();
