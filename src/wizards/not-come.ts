/** What to do when a wizard’s answer cannot come. */
export const NOT_COME =
  'La réponse n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page : vos réponses sont gardées dans son adresse.';
