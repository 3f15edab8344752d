(() => {
  const { dataset } = document.querySelector('[data-held]');
  const show = () => {
    let held = 0;
    try {
      const text = sessionStorage['fnp:travail'];
      const { project, budget, evaluation } = JSON.parse(text.slice(text.indexOf('\n')));
      held = budget.lines.length + !!(project.action || project.title) + !!evaluation.strand;
    } catch {}
    dataset.held = held || '';
  };
  show();
  addEventListener('pageshow', show);
  addEventListener('click', () => setTimeout(show, 500));
})();
