import { describe, expect, it } from 'vitest';
import { mailWith } from '../../../src/departement/mail-with.ts';

const MAIL = 'mailto:?subject=Fonds&body=Bonjour';
const body = (mail: string) => decodeURIComponent(mail.slice(mail.indexOf('body=') + 5));

describe('a mail to the Caf', () => {
  it('ends with what the Caf says itself', () => {
    expect(body(mailWith(MAIL, ['Un devis est demandé. Source : Règlement, https://exemple.invalid']))).toBe(
      'Bonjour\n\nNous avons aussi lu ceci. Un devis est demandé. Source : Règlement, https://exemple.invalid',
    );
  });

  it('says that it leaves some out, and keeps the first, where all of them would be cut', () => {
    const long = mailWith(MAIL, ['Un devis est demandé.', 'a'.repeat(1_800), 'Un prêt suffit.']);
    expect(long.length).toBeLessThanOrEqual(2_000);
    expect(body(long)).toBe(
      'Bonjour\n\nNous avons aussi lu ceci. Un devis est demandé.\n\nNous avons aussi lu ceci. Un prêt suffit.' +
        '\n\nNous avons lu d’autres précisions de votre part, trop longues pour ce message.',
    );
  });

  it('says so even where there is no room for any', () => {
    const full = `${MAIL}${'a'.repeat(1_960)}`;
    expect(body(mailWith(full, ['Un devis est demandé.']))).toMatch(/trop longues pour ce message\.$/);
  });
});
