import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExpenseWizard } from '../../src/wizards/depense/ExpenseWizard.tsx';
import { smallExpenses } from './small-expenses.ts';
import { fragment, openWizard } from './wizard-page.ts';

const open = (at?: string) => openWizard(<ExpenseWizard data={smallExpenses} />, at);
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const radio = (name: string) => page.getByRole('radio', { name, exact: false });
const go = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.getByRole('article');

describe('the questions of an expense', () => {
  it('come one at a time, and only those that still matter', async () => {
    await open();
    await expect.element(heading('Quelle dépense voulez-vous vérifier ?')).toBeVisible();
    await radio('Vélos').click();
    await go('Continuer').click();
    await expect.element(heading('Dans quel volet du fonds ?')).toBeVisible();
    await radio('1.1').click();
    await go('Continuer').click();
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    await radio('Oui').click();
    await go('Continuer').click();
    await expect.element(heading('Le vélo est-il neuf ?')).toBeVisible();
    await radio('occasion').click();
    await go('Continuer').click();
    await expect.element(heading('Oui, selon l’annexe')).toBeVisible();
    expect(fragment()).toBe('volet=1.1&depense=velos&facture=oui&neuf=non&r=abc123');
  });

  it('skip the strand when it changes nothing', async () => {
    await open('depense=gateaux');
    await expect.element(heading('L’annexe n’en dit rien')).toBeVisible();
  });

  it('are answered with the keyboard alone', async () => {
    await open('depense=velos');
    await expect.element(heading('Dans quel volet du fonds ?')).toBeVisible();
    radio('1.1').element().focus();
    await userEvent.keyboard(' {ArrowDown}{Enter}');
    await expect.element(heading('Avez-vous une facture ?')).toHaveFocus();
    expect(fragment()).toBe('volet=1.2&depense=velos&r=abc123');
  });

  it('start with nothing chosen', async () => {
    await open('volet=1.1&depense=velos');
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('say why they are asked', async () => {
    await open('volet=1.1&depense=velos');
    await expect.element(page.getByText('La facture prouve la dépense.', { exact: false })).toBeVisible();
  });

  it('give their name to the document', async () => {
    await open('volet=1.1&depense=velos');
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    expect(document.title).toMatch(/^Avez-vous une facture \? · /);
  });
});

describe('an answer that is missing', () => {
  it('is said on « Continuer » and not before, first, focused, in the title, with a link to the field', async () => {
    await open('volet=1.1&depense=velos');
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    expect(page.getByRole('alert').elements()).toHaveLength(0);
    await go('Continuer').click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    expect(document.title).toMatch(/^Erreur : Avez-vous une facture \?/);
    const before = fragment();
    await page.getByRole('link', { name: 'Choisissez une réponse pour continuer.' }).click();
    await expect.element(radio('Oui')).toHaveFocus();
    expect(fragment()).toBe(before);
  });

  it('is no longer an error once given', async () => {
    await open('volet=1.1&depense=velos');
    await go('Continuer').click();
    await radio('Oui').click();
    await go('Continuer').click();
    await expect.element(heading('Le vélo est-il neuf ?')).toHaveFocus();
    expect(document.title).not.toContain('Erreur');
  });
});

describe('the way back', () => {
  it('of the browser shows the question again with the choice made there', async () => {
    await open('volet=1.1&depense=velos');
    await radio('Oui').click();
    await go('Continuer').click();
    await expect.element(heading('Le vélo est-il neuf ?')).toBeVisible();
    history.back();
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    await expect.element(radio('Oui')).toBeChecked();
    expect(fragment()).toBe('volet=1.1&depense=velos');
    history.forward();
    await expect.element(heading('Le vélo est-il neuf ?')).toBeVisible();
  });

  it('of the page shows the question before, and loses nothing', async () => {
    await open('volet=1.1&depense=velos&facture=oui&neuf=non');
    await go('← Question précédente').click();
    await expect.element(heading('Le vélo est-il neuf ?')).toHaveFocus();
    await go('← Question précédente').click();
    await expect.element(heading('Avez-vous une facture ?')).toHaveFocus();
    await go('Continuer').click();
    await expect.element(heading('Oui, selon l’annexe')).toHaveFocus();
  });

  it('lets each answer be changed without losing the others', async () => {
    await open('volet=1.1&depense=velos&facture=oui&neuf=non');
    await go('Modifier : Avez-vous une facture ?').click();
    await expect.element(radio('Oui')).toBeChecked();
    await radio('Non').click();
    await go('Continuer').click();
    await expect.element(heading('Oui, sous condition')).toBeVisible();
    expect(fragment()).toBe('volet=1.1&depense=velos&facture=non&neuf=non&r=abc123');
  });

  it('starts all over', async () => {
    await open('volet=1.1&depense=velos');
    await go('Tout recommencer').click();
    await expect.element(heading('Quelle dépense voulez-vous vérifier ?')).toHaveFocus();
    expect(fragment()).toBe('');
  });
});

describe('a link', () => {
  it('says how many of its parts were not recognised, and drops them from the address', async () => {
    await open('volet=1.1&depense=velos&couleur=bleu&__proto__=1');
    await expect
      .element(page.getByText('2 éléments du lien n’ont pas été reconnus : ils ont été laissés de côté.'))
      .toBeVisible();
    await expect.poll(fragment).toBe('volet=1.1&depense=velos');
  });

  it('made under other rules says so, until the next answer', async () => {
    await open('volet=1.1&depense=velos&r=zzz');
    await expect
      .element(page.getByText('Les règles ont changé depuis ce lien.', { exact: false }))
      .toBeVisible();
    await expect
      .element(page.getByRole('link', { name: 'Ce qui a changé' }))
      .toHaveAttribute('href', expect.stringMatching(/\/nouveautes\/#r=zzz$/));
    await radio('Oui').click();
    await go('Continuer').click();
    await expect.element(heading('Le vélo est-il neuf ?')).toBeVisible();
    expect(page.getByText('Les règles ont changé depuis ce lien.', { exact: false }).elements()).toHaveLength(
      0,
    );
  });

  it('made under the same rules says nothing', async () => {
    await open('volet=1.1&depense=velos&r=abc123');
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    expect(document.querySelector('.notices')?.textContent).toBe('');
  });
});

describe('the card of an expense', () => {
  it('yes: why, what to keep, where the annexe says so, and its reservations', async () => {
    await open('volet=1.1&depense=velos&facture=oui&neuf=non');
    await expect.element(card()).toMatchTextContent(/Un vélo d’occasion avec facture compte\./);
    await expect.element(card()).toMatchTextContent(/2 conditions sur 2 remplies/);
    await expect.element(card()).toMatchTextContent(/À garder comme preuveLa facture/);
    await expect
      .element(card())
      .toMatchTextContent(/Vérifiez aussiLe vélo ne suffit pas : il sert une action\./);
    await expect
      .element(page.getByRole('link', { name: 'A1V1-MUST-01' }))
      .toHaveAttribute('href', '/source/reperes/#A1V1-MUST-01');
    await expect
      .element(page.getByRole('link', { name: 'Axe 1, volet 1 · Dépenses, p. 5' }))
      .toHaveAttribute('href', '/source/reperes/#A1V1-EXY-01');
    await expect
      .element(card())
      .toMatchTextContent(
        /n’a pas de date.*vérifiez qu’elle s’applique toujours.*L’annexe 1.*Faites confirmer par votre Caf/,
      );
  });

  it('yes on condition: which one is missing, and what would change it', async () => {
    await open('volet=1.1&depense=velos&facture=non&neuf=non');
    await expect.element(heading('Oui, sous condition')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/1 condition sur 2 remplie/);
    await expect.element(card()).toMatchTextContent(/La facture manque encore ne convient pas/);
    await expect
      .element(card())
      .toMatchTextContent(/Pour que ce soit « oui »\s*Si vous avez une facture : oui\./);
  });

  it('no: never the last word when another answer would change it', async () => {
    await open('volet=1.1&depense=velos&neuf=oui');
    await expect.element(heading('Non, sauf si…')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Cherchez un vélo d’occasion\./);
  });

  it('flat no: nothing is said to change it, and what to do instead stays', async () => {
    const [velos, ...others] = smallExpenses.expenses;
    if (!velos) throw new Error('no expense');
    const rows = velos.rows.map((row) => (row.id === 'non' ? { ...row, flat: true as const } : row));
    const data = { ...smallExpenses, expenses: [{ ...velos, rows }, ...others] };
    await openWizard(<ExpenseWizard data={data} />, 'volet=1.1&depense=velos&neuf=oui');
    await expect.element(heading('Non, selon l’annexe')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Cherchez un vélo d’occasion\./);
    await expect.element(card()).not.toMatchTextContent(/changerait|Où mène|sauf si/);
  });

  it('no in this strand: which strands say otherwise', async () => {
    await open('volet=2.1&depense=velos&facture=oui&neuf=non');
    await expect.element(heading('Non, pas dans ce volet')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Dans les volets 1\.1 et 1\.2 : oui\./);
  });

  it('contradiction: a question to the Caf, ready to send', async () => {
    await open('volet=1.2&depense=velos&facture=non');
    await expect.element(heading('L’annexe se contredit')).toBeVisible();
    await expect
      .element(
        page.getByText('Bonjour. Un vélo sans facture compte-t-il ? Merci d’avance pour votre réponse.'),
      )
      .toBeVisible();
    const mail =
      page.getByRole('link', { name: 'Écrire à ma Caf' }).first().element().getAttribute('href') ?? '';
    expect(mail).toMatch(/^mailto:\?subject=/);
    expect(decodeURIComponent(mail)).toContain('Un vélo sans facture compte-t-il ?');
    expect(decodeURIComponent(mail)).toContain('#volet=1.2&depense=velos&facture=non&r=abc123');
  });

  it('silence: said as such', async () => {
    await open('volet=3.2&depense=velos');
    await expect.element(heading('L’annexe n’en dit rien')).toBeVisible();
    await expect.element(go('Copier la question').first()).toBeVisible();
  });

  it('doubt: what the reader does not know, and where each answer leads', async () => {
    await open('volet=1.2&depense=velos&facture=nsp');
    await expect.element(heading('Pas encore de réponse')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Si vous avez une facture : oui\./);
    await expect.element(card()).toMatchTextContent(/Si la facture manque encore : l’annexe se contredit\./);
  });

  it('unknown strand: one answer a strand, grouped, each leading to its own card', async () => {
    await open('volet=nsp&depense=velos&facture=nsp');
    await expect.element(heading('Cela dépend du volet')).toBeVisible();
    await expect
      .element(page.getByRole('heading', { level: 2, name: 'L’annexe n’en dit rien' }))
      .toBeVisible();
    await go('Volet 2.1 · Nom 2.1').click();
    await expect.element(heading('Non, pas dans ce volet')).toHaveFocus();
    expect(fragment()).toBe('volet=2.1&depense=velos&facture=nsp&r=abc123');
  });

  it('unknown strand: questions of a single strand wait until it is chosen', async () => {
    await open('depense=velos');
    await radio('Je ne sais pas').click();
    await go('Continuer').click();
    await expect.element(heading('Avez-vous une facture ?')).toBeVisible();
    await radio('Je ne sais pas').click();
    await go('Continuer').click();
    await expect.element(heading('Cela dépend du volet')).toBeVisible();
  });
});
