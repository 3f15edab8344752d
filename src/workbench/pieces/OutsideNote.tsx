/** What pieces known outside the annexe are: a practice. */
export function OutsideNote() {
  return (
    <p className="piece-note">
      <b>Hors de l’annexe</b> C’est un usage, pas une règle : votre Caf dit ce qu’elle demande.
    </p>
  );
}
