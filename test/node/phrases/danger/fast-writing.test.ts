import { describe, expect, it } from 'vitest';
import { isParticiple, typedWords } from '../../../../src/phrases/danger/danger-words.ts';
import { writtenOut } from '../../../../src/phrases/danger/fast-writing.ts';

const out = (phrase: string) => writtenOut(phrase.split(' ')).join(' ');

describe('who writes fast is read', () => {
  it.each([
    ['g mal', 'j ai mal'],
    ['jai jen jy jarrive', 'j ai j en j y j arrive'],
    ['jaime jaimerais javais jaurais jetais', 'j aime j aimerais j avais j aurais j étais'],
    ['jpp', 'j en peux plus'],
    ['chui chuis', 'je suis je suis'],
    ['sui vai ve veu vx', 'suis vais vais veux veux'],
    ['fai fe sfait', 'fait fait se fait'],
    ['pa mwa', 'pas moi'],
    ['osecour osecours', 'au secours au secours'],
    ['ilme ilma elleme', 'il me il m a elle me'],
    ['quil kil kelle ke ki', 'qu il qu il qu elle que qui'],
    ['koi kan qd', 'quoi quand quand'],
    ['sest cest mest lai', 's est c est m est l ai'],
    ['dun dune nen ny yen', 'd un d une n en n y y en'],
    ['lenfant lecole', 'l enfant l école'],
    ['bb mn', 'bébé mon'],
    ['kelkun kelkin quelquun qqn', 'quelqu un quelqu un quelqu un quelqu un'],
    ['pk tt ds avc bcp', 'pourquoi tout dans avec beaucoup'],
    ['jveux jvé jcrains', 'je veux je vais je crains'],
    ['mfrappe mtape', 'me frappe me tape'],
    ['jaune jouet jpg', 'jaune jouet jpg'],
    ['mlle msg mr', 'mlle msg mr'],
    ['aujveux amfrappe', 'aujveux amfrappe'],
  ])('« %s » is « %s »', (phrase, written) => {
    expect(out(phrase)).toBe(written);
  });

  it.each([
    ['il ma fait', 'il m a fait'],
    ['elle ma vue', 'elle m a vue'],
    ['on ma dit', 'on m a dit'],
    ['ils ma ; elles ma', 'ils m a ; elles m a'],
    ['qui ma tapé', 'qui m a tapé'],
    ['papa ma fait', 'papa m a fait'],
    ['tonton ma touché', 'tonton m a touché'],
    ['papi ma pris', 'papi m a pris'],
    ['mamie ma mis', 'mamie m a mis'],
    ['cousine ma gifle', 'cousine m a gifle'],
    ['prof ma forcé', 'prof m a forcé'],
    ['mari ma battue', 'mari m a battue'],
    ['ex ma menacé', 'ex m a menacé'],
    ['voisin ma volée', 'voisin m a volée'],
    ['cousin ma touchee', 'cousin m a touchee'],
    ['tonton ma frappee', 'tonton m a frappee'],
    ['tonton ma tapee', 'tonton m a tapee'],
    ['tonton ma giflee', 'tonton m a giflee'],
    ['tonton ma violee', 'tonton m a violee'],
    ['tonton ma menacee', 'tonton m a menacee'],
    ['tonton ma battu', 'tonton m a battu'],
    ['tonton ma force', 'tonton m a force'],
    ['papa ma misere', 'papa ma misere'],
    ['papa ma fille', 'papa ma fille'],
    ['papa ma santé', 'papa ma santé'],
    ['papas ma fait', 'papas ma fait'],
    ['chat ma fait', 'chat ma fait'],
    ['avec ma fille', 'avec ma fille'],
  ])('« ma » may be « m’a »: « %s » is « %s »', (phrase, written) => {
    expect(out(phrase)).toBe(written);
  });

  it.each([
    ['j en peux plu', 'j en peux plus'],
    ['je dors pu', 'je dors plus'],
    ['il a plu', 'il a plu'],
    ['j ai pu', 'j ai pu'],
    ['ils avaient pu', 'ils avaient pu'],
    ['il aurait pu', 'il aurait pu'],
    ['j en peu plu', 'j en peux plus'],
    ['je peu', 'je peux'],
    ['tu peu', 'tu peux'],
    ['il n peu', 'il n peux'],
    ['ne peu', 'ne peux'],
    ['j peu', 'j peux'],
    ['j arrive pu', 'j arrive plus'],
    ['ca va pu', 'ca va plus'],
    ['un peu', 'un peu'],
  ])('« pu », « plu » and « peu » may be others: « %s » is « %s »', (phrase, written) => {
    expect(out(phrase)).toBe(written);
  });

  it.each([
    ['suici daire', 'suicidaire'],
    ['sui ci de', 'suicide'],
    ['sui ci der', 'suicider'],
    ['se sui ci dee', 'se suicidee'],
    ['harcel ement', 'harcelement'],
    ['har celé', 'harcelé'],
    ['in ceste', 'inceste'],
    ['vio lence', 'violence'],
    ['maltrai tance', 'maltraitance'],
    ['mal traite', 'maltraite'],
    ['le suicide', 'le suicide'],
    ['vio leur', 'vio leur'],
  ])('grave words are put together: « %s » is « %s »', (phrase, written) => {
    expect(out(phrase)).toBe(written);
  });
});

describe('the words of a phrase', () => {
  const plain = (phrase: string) =>
    typedWords(phrase)
      .map((word) => word.plain)
      .join(' ');

  it.each([
    ['Ma SŒUR m’a frappée', 'ma soeur m a frappee'],
    ['39 19', '3919'],
    ['31-14', '3114'],
    ['30 18', '3018'],
    ['116 000', '116000'],
    ['116 0000', '116 0000'],
    ['39 20', '39 20'],
    ['le 39 19 vite', 'le 3919 vite'],
    ['50 € !', '50 €'],
    ['', ''],
  ])('« %s » are « %s »', (phrase, words) => {
    expect(plain(phrase)).toBe(words);
  });

  it.each([
    ['frappé', true],
    ['frappés', true],
    ['frappée', true],
    ['frappees', true],
    ['frappe', false],
    ['étés sur', false],
    ['éclat', false],
  ])('« %s » is a participle: %s', (written, is) => {
    expect(isParticiple({ plain: '', written })).toBe(is);
  });
});
