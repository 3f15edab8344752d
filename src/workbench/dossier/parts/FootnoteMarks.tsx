/** The numbers that lead to the places of the annexe at the end of the dossier. */
export function FootnoteMarks({ numbers }: { numbers: readonly number[] }) {
  return (
    <span className="note-marks">
      {numbers.map((number) => (
        <a key={number} href={`#source-${String(number)}`} aria-label={`${String(number)}, source`}>
          [{number}]
        </a>
      ))}
    </span>
  );
}
