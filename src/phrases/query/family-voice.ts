import { fold } from '../../french/fold.ts';

/*
 * Who speaks of their own family is told by how words stand together, not by one word: « mon fils », not « le fils » nor
 * « petit matériel ».
 */
const MINE =
  /(?:^|[^a-z])(?:mon|ma|mes|notre) (?:(?:petit|grand|beau|belle)e?[sx]?[- ])?(?:fils|fille|enfant|ado|bebe|garcon|aine|cadet|jume|mari|femme(?! de)|conjoint|compagn|copain|copine|ex|frere|soeur|papa|maman|[mp]ere|couple)(?:[a-z]{1,2}|aux|lles)?(?![a-z])/;
const PARENT =
  /(?:nous nous|on se) (?:separ|disput|quitt)|(?:etre|devenir|suis) (?:une? )?(?:(?:bon|meilleur)(?:ne|e)? )?(?:parent|maman|papa|[mp]ere|seule?)(?![a-z])/;
// What is hard for whoever lives it, though a thing that sponsors pay is named: « mon loyer est trop cher ».
const HARD = /(?:^|[^a-z])(?:(?:mon|ma|mes|prison|parloir) (?:.* )?(?:trop cher|ne suffi)|pour moi$)/;
// Of a child that somebody named before, « son papa » may be anyone’s.
const THEIRS = /(?:^|[^a-z])(?:son|sa|leur) (?:papa|maman|[mp]ere)(?![a-z])/;
// « Comment annoncer la séparation aux enfants », « qui garde les enfants pendant les vacances », « je cherche une nounou ».
const ASKED =
  /^(?:dormir (?:pres|chez|dans|ou) |je cherche .*(?:maternel|nou(?:nou|rrice)|creche|garde|baby|logement|avocat)|(?:(?:nous|on|je) [a-z]+ )?(?:log|heberg)ee?s? (?!par))|pour l.ecole$|^comment (?!.*(?:atelier|action|projet)).* aux? (?:enfant|petit|ado)|^(?:a )?qui (?:[a-z]+ )?(?:gard|s.occup|surveill|confi)[a-z]* .*(?:vacances|mercredi|soir|nuit|travail)/;
const OTHERS = /enfant|bebe|famille|parent|maman|papa|[mp]ere/;
// « Il faut », « il y a » speak of nobody.
const SOMEBODY =
  /^(?:il|elle) (?!(?:me |nous |leur )?(?:faut|manque)|y |s.agit|reste|est (?:possible|interdit|prevu|obligatoire))/;

/** Whether whoever speaks is a parent, who speaks of theirs: « mon fils… », « il refuse… », « voir son papa », « être parent ». */
export function speaksOfFamily(query: string): boolean {
  const text = fold(query);
  const theirs = THEIRS.exec(text);
  return (
    [MINE, PARENT, HARD, SOMEBODY, ASKED].some((way) => way.test(text)) ||
    (theirs !== null && !OTHERS.test(text.slice(0, theirs.index)))
  );
}
