import { readChosen, tabStore, takeNamed } from './chosen.ts';
import { fieldAmount } from '../rules/money/money.ts';
import { readAmount } from '../rules/money/read-amount.ts';
import { frameWords, type LocalMoney, type MoneyFrame } from '../rules/departement/money-frame.ts';
import { departementSlug } from '../rules/departement/names.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';

const RATE = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/;
/** Where each kind of rule goes. */
const FIELD_OF: Readonly<Record<string, string>> = { taux: 'rate', plancher: 'floor', plafond: 'ceiling' };

/** Tries the rules of a Caf on the reader’s own figures: nothing is kept, nothing is sent. */
const form = document.querySelector<HTMLFormElement>('[data-money-frame]');
const out = document.querySelector<HTMLElement>('[data-money-result]');
if (form && out) {
  form.hidden = false;
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);
  const typed = (name: string) => field(name)?.value.trim() ?? '';
  const answer = () => {
    const wrong = new Map<string, string>();
    const amount = (name: string) => {
      const text = typed(name);
      if (text === '') return undefined;
      const reading = readAmount(text);
      if ('cents' in reading && reading.cents >= 0) return reading.cents;
      wrong.set(name, 'attendu un montant, comme « 3 000 »');
      return undefined;
    };
    const percent = Number(RATE.exec(typed('rate'))?.[1]?.replace(',', '.') ?? NaN);
    const isRate = percent > 0 && percent <= 100;
    if (typed('rate') !== '' && !isRate) wrong.set('rate', 'attendu un taux entre 0 et 100, comme « 80 »');
    const cost = amount('cost');
    const frame: MoneyFrame = {
      cost: cost ?? 0,
      base: amount('base'),
      rate: isRate ? percent : undefined,
      floor: amount('floor'),
      ceiling: amount('ceiling'),
      receipts: amount('receipts') ?? 0,
      others: amount('others') ?? 0,
    };
    for (const input of form.querySelectorAll('input')) {
      const says = wrong.get(input.name) ?? '';
      input.setAttribute('aria-invalid', String(says !== ''));
      const place = document.getElementById(`${input.id}-erreur`);
      if (place) place.textContent = says;
    }
    out.replaceChildren(
      ...(wrong.size > 0 || cost === undefined
        ? [element('p', {}, wrong.size > 0 ? 'Corrigez ce qui est signalé.' : 'Écrivez le coût de l’action.')]
        : frameWords(frame).map((line, i) => element('p', {}, i === 0 ? element('b', {}, line) : line))),
    );
  };
  form.addEventListener('input', answer);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  void propose(form, (rule) => {
    const name = FIELD_OF[rule.kind];
    const input = name === undefined ? null : field(name);
    if (!input) return;
    input.value =
      rule.percent === undefined ? fieldAmount(rule.euros ?? 0) : String(rule.percent).replace('.', ',');
    answer();
    input.focus();
  });
}

/** The rules of the département that the reader chose, each to take or to leave. */
async function propose(within: HTMLElement, take: (rule: LocalMoney) => void): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-money-rules]');
  const codes = JSON.parse(within.dataset['moneyFrame'] ?? '[]') as string[];
  // Whoever comes first remembers what the address names.
  takeNamed(location.hash, location.pathname, tabStore());
  const { shown } = readChosen(location.pathname, tabStore(), codes);
  if (!place || shown === null) return;
  const response = await fetch(url(`/departements/${departementSlug(shown)}/local.json`)).catch(() => null);
  if (!response?.ok) return;
  const { money } = (await response.json()) as { money: LocalMoney[] };
  const rules = money.filter(({ kind }) => kind in FIELD_OF);
  if (rules.length === 0) return;
  place.replaceChildren(
    element('h2', {}, 'Ce que dit votre département'),
    element(
      'ul',
      { className: 'local-lines' },
      ...rules.map((rule) => {
        const button = element('button', { type: 'button', className: 'button' }, 'Reprendre');
        button.setAttribute('aria-label', `Reprendre : ${rule.says}`);
        button.addEventListener('click', () => take(rule));
        return element(
          'li',
          {},
          `${rule.caf ? `${rule.caf} : ` : ''}${rule.says} `,
          button,
          ' ',
          element('small', {}, element('a', { href: rule.address }, rule.source)),
        );
      }),
    ),
  );
}
