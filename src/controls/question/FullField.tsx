import { count } from '../../french/plural.ts';

interface Props {
  text: string;
  most: number;
}

/** Says that a field is full, once it is: what is typed or pasted beyond is not taken. */
export function FullField({ text, most }: Props) {
  if (text.length < most) return null;
  return (
    <small className="error" role="status">
      Ce champ est plein : {count(most, 'caractère')} au plus. Ce qui dépasse n’est pas gardé.
    </small>
  );
}
