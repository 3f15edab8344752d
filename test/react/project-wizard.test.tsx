import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ProjectWizard } from '../../src/wizards/projet/ProjectWizard.tsx';
import { forget, keep, tabStore } from '../../src/departement/chosen.ts';
import { smallActions } from './small-actions.ts';
import { fragment, openWizard } from './wizard-page.ts';

const open = (at?: string) => openWizard(<ProjectWizard data={smallActions} />, at);
/** The heading of a step, or that of a card, which names its strand first. */
const heading = (name: string) =>
  page.getByRole('heading', {
    level: 1,
    name: new RegExp(`^(?:Volet \\d\\.\\d · .* )?${name.replace(/[.?()]/g, '\\$&')}$`),
  });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });
const go = (name: string) => page.getByRole('button', { name, exact: true });
const card = () => page.getByRole('article');

afterEach(() => {
  vi.useRealTimers();
});

function setToday(day: string) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00`) });
}

describe('the choice of an action', () => {
  it('lists them by axis, then what people bring', async () => {
    await open();
    await expect.element(heading('Que voulez-vous mettre en place ?')).toBeVisible();
    const groups = page
      .getByRole('group')
      .elements()
      .map((group) => group.querySelector('legend')?.textContent);
    expect(groups).toHaveLength(5);
    expect(groups[4]).toBe('On nous en parle aussi');
  });
});

describe('the criteria one by one', () => {
  it('go up to five, say where they stand, and end with the card', async () => {
    await open('action=chorale');
    await expect.element(heading('La condition regularite est-elle remplie ?')).toBeVisible();
    await expect.element(page.getByText('Une chorale de parents : question 1 sur 3')).toBeVisible();
    await radio('Oui').click();
    await go('Continuer').click();
    await radio('Non').click();
    await go('Continuer').click();
    await page.getByRole('textbox').fill('0,5');
    await go('Continuer').click();
    await expect.element(heading('Oui, selon l’annexe')).toBeVisible();
    expect(fragment()).toBe('action=chorale&regularite=oui&enfants=non&etp=0.5&r=abc123');
    await expect.element(card()).toMatchTextContent(/3 conditions sur 3 remplies/);
  });

  it('refuse what is not a number, and accept not to know', async () => {
    await open('action=chorale&regularite=oui&enfants=non');
    await expect.element(heading('Combien d’Etp ?')).toBeVisible();
    await go('Continuer').click();
    await expect
      .element(page.getByRole('link', { name: 'Écrivez un nombre, ou cochez « Je ne sais pas ».' }))
      .toBeVisible();
    await page.getByRole('textbox').fill('un demi');
    await go('Continuer').click();
    await expect
      .element(page.getByRole('link', { name: 'Écrivez un nombre, comme 3 ou 0,5.' }))
      .toBeVisible();
    await page.getByRole('textbox').fill('');
    await page.getByRole('checkbox').click();
    await go('Continuer').click();
    await expect.element(heading('Pas encore de réponse : il reste 1 point à vérifier')).toBeVisible();
    expect(document.title).toMatch(/^Pas encore de réponse : il reste 1 point à vérifier · /);
    await expect.element(card()).not.toMatchTextContent(/Oui/);
    expect(fragment()).toContain('etp=nsp');
  });

  it('show a number again as it was typed', async () => {
    await open('action=chorale&regularite=oui&enfants=non&etp=0.5');
    await go('Modifier : Combien d’Etp ?').click();
    await expect.element(page.getByRole('textbox')).toHaveValue('0,5');
  });

  it('can be seen all on one page instead', async () => {
    await open('action=chorale&regularite=oui');
    await go('Plutôt toutes les questions sur une page').click();
    await expect.element(heading('Une chorale de parents')).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Oui' }).first()).toBeChecked();
  });
});

describe('the criteria on one page', () => {
  it('is how an action with more than five starts', async () => {
    await open('action=maison');
    await expect.element(heading('Une maison ouverte')).toBeVisible();
    expect(page.getByRole('group').elements()).toHaveLength(5);
  });

  it('ask what a branch adds once it is chosen, and no longer when it is left', async () => {
    await open('action=maison');
    await expect.element(heading('Une maison ouverte')).toBeVisible();
    const itinerante = page.getByRole('group', { name: 'La condition itinerante est-elle remplie ?' });
    const isolement = page.getByRole('group', { name: 'La condition isolement est-elle remplie ?' });
    const locaux = page.getByRole('group', { name: 'La condition locaux est-elle remplie ?' });
    await locaux.getByText('Non', { exact: true }).click();
    await itinerante.getByText('Oui').click();
    await isolement.getByText('Non', { exact: true }).click();
    await itinerante.getByText('Non', { exact: true }).click();
    await expect.element(isolement).not.toBeInTheDocument();
    await expect.element(locaux.getByRole('radio', { name: 'Non' })).toBeChecked();
    await go('Voir la réponse').click();
    await expect.element(heading('Non, sauf si…')).toBeVisible();
    expect(fragment()).toBe(
      'action=maison&itinerante=non&accueil=nsp&horaires=nsp&locaux=non&conseil=nsp&r=abc123',
    );
  });

  it('take what is known, and leave the rest to be verified', async () => {
    await open('action=maison');
    await page
      .getByRole('group', { name: 'La condition accueil est-elle remplie ?' })
      .getByText('Oui')
      .click();
    await go('Voir la réponse').click();
    await expect.element(heading('Pas encore de réponse : il reste 2 points à vérifier')).toHaveFocus();
    await expect.element(card()).toMatchTextContent(/1 condition sur 3 remplie, 2 à vérifier/);
    const unknown = [...document.querySelectorAll('[data-status=unknown]')].map(
      (each) => each.querySelector('div')?.textContent,
    );
    expect(unknown).toEqual([
      'La condition horaires est remplie à vérifier',
      'La condition locaux est remplie à vérifier',
      'La condition conseil est remplie à vérifier',
    ]);
    await expect.element(card()).toMatchTextContent(/À garder comme preuveLe règlement d’accueil/);
    expect(fragment()).toBe(
      'action=maison&itinerante=nsp&accueil=oui&horaires=nsp&locaux=nsp&conseil=nsp&r=abc123',
    );
  });

  it('leave out what another answer makes pointless', async () => {
    await open('action=maison');
    await page
      .getByRole('group', { name: 'La condition itinerante est-elle remplie ?' })
      .getByText('Non')
      .click();
    await go('Voir la réponse').click();
    await expect.element(heading('Pas encore de réponse : il reste 3 points à vérifier')).toBeVisible();
    expect(fragment()).not.toContain('isolement');
  });

  it('lead back to the same page, filled in', async () => {
    await open('action=maison');
    await page
      .getByRole('group', { name: 'La condition locaux est-elle remplie ?' })
      .getByText('Non', { exact: true })
      .click();
    await go('Voir la réponse').click();
    await expect.element(heading('Non, sauf si…')).toBeVisible();
    history.back();
    await expect.element(heading('Une maison ouverte')).toBeVisible();
    const locaux = page.getByRole('group', { name: 'La condition locaux est-elle remplie ?' });
    await expect.element(locaux.getByRole('radio', { name: 'Non' })).toBeChecked();
  });

  it('can be asked one by one instead, and stay so', async () => {
    await open('action=maison');
    await go('Plutôt une question à la fois').click();
    await expect.element(heading('La condition itinerante est-elle remplie ?')).toHaveFocus();
    await radio('Non').click();
    await go('Continuer').click();
    await expect.element(heading('La condition accueil est-elle remplie ?')).toHaveFocus();
  });
});

describe('the card of a project', () => {
  it('blocked: what is missing, and what to do', async () => {
    await open('action=chorale&regularite=oui&enfants=non&etp=0.2');
    await expect.element(heading('Non, sauf si…')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Au moins 0,5 Etp non remplie.*Augmentez le temps\./);
    await expect.element(card()).toMatchTextContent(/2 conditions sur 3 remplies/);
  });

  it('excluded by an answer: said without hurting', async () => {
    await open('action=chorale&regularite=oui&enfants=oui&etp=1');
    await expect.element(heading('Non, ce que vous prévoyez n’entre pas dans ce volet')).toBeVisible();
    await expect
      .element(card())
      .toMatchTextContent(/PourquoiLe texte n’admet pas les enfants ; vous avez répondu oui\..*2 conditions/);
  });

  it('fits: what the annexe leaves, and what we do not have', async () => {
    await open('action=chorale&regularite=oui&enfants=non&etp=1');
    await expect
      .element(card())
      .toMatchTextContent(
        /PourquoiD’après vos réponses, rien ne manque dans l’annexe 2\. L’annexe 1, que nous n’avons pas, s’applique aussi\..*3 conditions sur 3 remplies/,
      );
  });

  it('advice is followed or not, never « non remplie »', async () => {
    await open('action=maison&itinerante=non&accueil=oui&horaires=oui&locaux=oui&conseil=non');
    await expect
      .element(card())
      .toMatchTextContent(
        /Conseillé ou indicatif, sans obligation.*La condition conseil est remplie conseil non suivi/,
      );
  });

  it('contested: where the annexe contradicts itself, and the question to send', async () => {
    await open('action=chorale&regularite=non&enfants=non&etp=1');
    await expect.element(heading('L’annexe se contredit')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Deux phrases se contredisent\./);
    await expect
      .element(
        page.getByText('Bonjour. Une seule répétition suffit-elle ? Merci d’avance pour votre réponse.'),
      )
      .toBeVisible();
  });

  it('shows the neighbours, the sheet and the expense check', async () => {
    await open('action=chorale&regularite=oui&enfants=non&etp=1');
    await expect
      .element(page.getByRole('link', { name: 'Volet 1.2 · Familles' }))
      .toHaveAttribute('href', '/fiches/1-2/');
    await expect
      .element(page.getByRole('link', { name: 'Lire la fiche 1.1, Parents' }))
      .toHaveAttribute('href', '/fiches/1-1/');
    await expect
      .element(page.getByRole('link', { name: 'Vérifier une dépense de ce projet' }).first())
      .toHaveAttribute('href', '/ma-depense/#volet=1.1');
  });

  it('over: judged on the reader’s day', async () => {
    setToday('2026-11-23');
    await open('action=essai&departement=38');
    await expect.element(heading('Non, hors période')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Période terminée depuis le 31 décembre 2025\./);
  });

  it('within its period: the département decides', async () => {
    setToday('2025-06-01');
    await open('action=essai&departement=38');
    await expect.element(heading('Oui, selon l’annexe')).toBeVisible();
  });

  it('elsewhere: the département is listed as not met', async () => {
    setToday('2025-06-01');
    await open('action=essai');
    await page.getByRole('combobox').selectOptions('2A · Corse-du-Sud');
    await go('Continuer').click();
    await expect.element(heading('Non, hors des départements prévus')).toBeVisible();
    await expect
      .element(card())
      .toMatchTextContent(
        /PourquoiLe texte le réserve à l’Isère ; votre département est un autre\..*Les dates/,
      );
    await expect.element(card()).toMatchTextContent(/En Isère non remplie/);
    expect(fragment()).toBe('action=essai&departement=2A&r=abc123');
  });

  it('excluded thing: why, where in the annexe, what instead', async () => {
    await open('action=colloque');
    await expect.element(heading('Non, selon l’annexe')).toBeVisible();
    await expect.element(card()).toMatchTextContent(/Le texte l’écarte\./);
    await expect.element(card()).toMatchTextContent(/Regardez le volet 4\.1\./);
    await expect
      .element(page.getByRole('link', { name: 'Axe 1, volet 1 · Temps forts, p. 4' }))
      .toBeVisible();
  });

  it('neighbour: a silence, never a no', async () => {
    await open('action=voisin');
    await expect.element(heading('L’annexe n’en dit rien')).toBeVisible();
    await expect
      .element(
        page.getByText('Bonjour. Ce service relève-t-il du fonds ? Merci d’avance pour votre réponse.'),
      )
      .toBeVisible();
  });
});

describe('the département that the reader chose', () => {
  afterEach(() => forget(tabStore()));

  it('is proposed with what the annexe says of it that day, and answers by the reader’s gesture alone', async () => {
    setToday('2025-06-01');
    keep(tabStore(), '38');
    await open('action=essai');
    const said = page.getByText(/^Vous avez choisi/);
    await expect
      .element(said)
      .toMatchTextContent(
        /Vous avez choisi Isère \(38\).: l’annexe le nomme pour cette action \(en cours jusqu’au 31 décembre 2025\)/,
      );
    await expect.element(page.getByRole('combobox')).toHaveValue('');
    await go('Répondre Isère').click();
    await expect.element(page.getByRole('combobox')).toHaveValue('38');
    expect(fragment()).not.toContain('departement=');
    await go('Continuer').click();
    await vi.waitFor(() => expect(fragment()).toContain('departement=38'));
  });

  it('is told apart where the annexe names others, or the period is over', async () => {
    setToday('2026-11-23');
    keep(tabStore(), '2A');
    await open('action=essai');
    await expect.element(page.getByText(/l’annexe ne le nomme pas pour cette action/)).toBeVisible();
  });

  it('is proposed nowhere when none is chosen', async () => {
    await open('action=essai');
    await expect.element(page.getByRole('combobox')).toBeVisible();
    expect(page.getByText(/^Vous avez choisi/).elements()).toHaveLength(0);
  });
});
