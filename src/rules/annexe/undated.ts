/** What we infer of the annexe’s date, wherever it is said: beside its name, then as a sentence that goes on from it. */
export const UNDATED = 'sans date, selon nous celle de l’instruction 2024-227';
export const UNDATED_SENTENCE =
  'n’a pas de date ; selon nous, elle vient de l’instruction 2024-227 : vérifiez qu’elle s’applique toujours.';
