import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copiedField,
  IDENTITY_FIELDS,
  isNobody,
  NO_IDENTITY,
  readIdentity,
  sayField,
  withField,
} from '../../../../src/rules/identity/identity.ts';

describe('the identity sheet', () => {
  it('lets the browser fill what a field of one line may hold', () => {
    // « street-address » is of several lines: HTML has it in no field of one.
    expect(IDENTITY_FIELDS.flatMap((field) => ('auto' in field ? [field.auto] : []))).toEqual([
      'organization',
      'address-line1',
      'email',
      'tel',
    ]);
  });

  it('is read back as it was written, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IDENTITY_FIELDS),
        fc.string({ unit: 'binary', maxLength: 400 }),
        ({ id }, text) => {
          const identity = withField(NO_IDENTITY, id, text);
          expect(identity[id].length).toBeLessThanOrEqual(300);
          expect(readIdentity(JSON.stringify(identity))).toEqual(identity);
          expect(isNobody(identity)).toBe(text === '');
        },
      ),
    );
  });

  it.each([null, '', 'illisible', '[]', '3', 'null', '{"nom":3,"__proto__":{"siret":"1"},"autre":"x"}'])(
    'reads nothing, and never throws, of %s',
    (text) => expect(readIdentity(text)).toEqual(NO_IDENTITY),
  );

  it('is copied field by field: a right Siret without its spaces, a wrong one as typed', () => {
    const of = (siret: string) => copiedField({ ...NO_IDENTITY, siret }, 'siret');
    expect(of(' 732 829 320 00074 ')).toBe('73282932000074');
    expect(of('732 829 320 00075')).toBe('732 829 320 00075');
    expect(copiedField({ ...NO_IDENTITY, nom: ' Les parents d’ici ' }, 'nom')).toBe('Les parents d’ici');
  });

  it('says what is wrong of a Siret or of a RNA number, that a key is right, and nothing of the rest', () => {
    expect(sayField({ ...NO_IDENTITY, siret: '73282932000074' }, 'siret')).toEqual({
      words: 'La clé est juste.',
      isWrong: false,
    });
    expect(sayField({ ...NO_IDENTITY, siret: '1' }, 'siret')).toMatchObject({ isWrong: true });
    expect(sayField({ ...NO_IDENTITY, rna: 'w751 234 567' }, 'rna')).toBeNull();
    expect(sayField({ ...NO_IDENTITY, rna: '751234567' }, 'rna')).toEqual({
      words: 'Un numéro RNA s’écrit W, puis 9 chiffres. Relisez-le.',
      isWrong: true,
    });
    // While it is typed, a number that is only short of figures is left in peace; one that is long enough is not.
    expect(sayField({ ...NO_IDENTITY, siret: '732829320' }, 'siret', true)).toBeNull();
    expect(sayField({ ...NO_IDENTITY, siret: '73282932000075' }, 'siret', true)).toMatchObject({
      isWrong: true,
    });
    expect(sayField({ ...NO_IDENTITY, rna: 'W7' }, 'rna', true)).toBeNull();
    expect(IDENTITY_FIELDS.flatMap(({ id }) => sayField(NO_IDENTITY, id) ?? [])).toEqual([]);
  });
});
