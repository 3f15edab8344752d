import { readChosen, tabStore, takeNamed } from './chosen.ts';
import { fieldAmount } from '../rules/money/money.ts';
import { readAmount } from '../rules/money/read-amount.ts';
import {
  frameWords,
  FUNDER,
  type LocalMoney,
  type MoneyFrame,
  shareOf,
} from '../rules/departement/money-frame.ts';
import { departementSlug } from '../rules/departement/names.ts';
import { element } from '../safety/element.ts';
import { url } from '../url.ts';

const RATE = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*%?$/;
/** Where each kind of rule goes. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ...{ taux: 'rate', plancher: 'floor', plafond: 'ceiling' },
  [FUNDER]: 'others',
};
const NO_COST = 'écrivez d’abord le coût de l’action';

/** Tries the rules of a Caf on the reader’s own figures: nothing is kept, nothing is sent. */
const form = document.querySelector<HTMLElement>('[data-money-frame]');
const out = document.querySelector<HTMLElement>('[data-money-result]');
if (form && out) {
  form.hidden = false;
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);
  const typed = (name: string) => field(name)?.value.trim() ?? '';
  const amountIn = (name: string) => {
    const reading = readAmount(typed(name));
    return 'cents' in reading && reading.cents >= 0 ? reading.cents : undefined;
  };
  const answer = (says: Readonly<Record<string, string>> = {}) => {
    const wrong = new Map(Object.entries(says));
    const amount = (name: string) => {
      const cents = amountIn(name);
      if (typed(name) !== '' && cents === undefined) wrong.set(name, 'attendu un montant, comme « 3 000 »');
      return cents;
    };
    const percent = Number(RATE.exec(typed('rate'))?.[1]?.replace(',', '.') ?? NaN);
    const isRate = percent > 0 && percent <= 100;
    if (typed('rate') !== '' && !isRate) wrong.set('rate', 'attendu un taux jusqu’à 100, comme « 80 »');
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
      const fault = wrong.get(input.name) ?? '';
      input.setAttribute('aria-invalid', String(fault !== ''));
      const place = document.getElementById(`${input.id}-erreur`);
      if (place) place.textContent = fault;
    }
    out.replaceChildren(
      ...(wrong.size > 0 || cost === undefined
        ? [element('p', {}, wrong.size > 0 ? 'Corrigez ce qui est signalé.' : 'Écrivez le coût de l’action.')]
        : frameWords(frame).map((line, i) => element('p', {}, i === 0 ? element('b', {}, line) : line))),
    );
  };
  form.addEventListener('input', () => answer());
  /** Writes a rule in its field, where the reader may change it; a funder’s aid is added to what others give. */
  const take = ({ kind, percent, euros = 0 }: LocalMoney) => {
    const input = field(FIELD_OF[kind] ?? '');
    const cost = amountIn('cost');
    if (!input) return;
    if (kind === FUNDER && percent !== undefined && cost === undefined) {
      answer({ cost: NO_COST });
      field('cost')?.focus();
      return;
    }
    if (kind === FUNDER)
      input.value = fieldAmount(
        (amountIn('others') ?? 0) + (percent === undefined ? euros : shareOf(cost ?? 0, percent)),
      );
    else input.value = percent === undefined ? fieldAmount(euros) : String(percent).replace('.', ',');
    answer();
    input.focus();
  };
  void propose(form, take);
  // Another département, or another of its Cafs, was chosen.
  addEventListener('departement-chosen', () => void propose(form, take));
}

/** The rules of the département that the reader chose, those of their Caf where they said which, each to take or to leave. */
async function propose(within: HTMLElement, take: (rule: LocalMoney) => void): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-money-rules]');
  const codes = JSON.parse(within.dataset['moneyFrame'] ?? '[]') as string[];
  // Whoever comes first remembers what the address names.
  takeNamed(location.hash, location.pathname, tabStore());
  const { shown, caf } = readChosen(location.pathname, tabStore(), codes);
  if (!place) return;
  const all = shown === null ? [] : await moneyOf(shown);
  const rules = all.filter((rule) => rule.kind in FIELD_OF && (!caf || !rule.caf || rule.caf === caf));
  if (rules.length === 0) {
    place.replaceChildren();
    return;
  }
  place.replaceChildren(
    element('h2', {}, 'Ce que dit votre département'),
    element('ul', { className: 'local-lines' }, ...rules.map((rule) => lineOf(rule, take))),
  );
}

function lineOf(rule: LocalMoney, take: (rule: LocalMoney) => void): HTMLElement {
  const adds = rule.kind === FUNDER;
  const words = adds ? 'Ajouter aux autres financeurs' : 'Reprendre';
  const button = element('button', { type: 'button', className: 'button' }, words);
  button.setAttribute('aria-label', `${words} : ${rule.says}`);
  button.addEventListener('click', () => take(rule));
  return element(
    'li',
    {},
    `${rule.caf ? `${rule.caf} : ` : ''}${rule.says} `,
    button,
    ' ',
    element('small', {}, element('a', { href: rule.address }, rule.source)),
  );
}

async function moneyOf(code: string): Promise<LocalMoney[]> {
  const response = await fetch(url(`/departements/${departementSlug(code)}/local.json`)).catch(() => null);
  if (!response?.ok) return [];
  const { money } = (await response.json()) as { money: LocalMoney[] };
  return money;
}
