import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  /** The option chosen; null for none. */
  value: string | null;
  options: readonly { id: string; label: string }[];
  /** What stands for no option, where there may be none. */
  none?: string;
  onChange: (value: string | null) => void;
  className?: string;
  /** What is said under the list. */
  children?: ReactNode;
}

/** A choice in a list, under its label. */
export function SelectField({
  id,
  label,
  value,
  options,
  none,
  onChange,
  className = 'field',
  children,
}: Props) {
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        autoComplete="off"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || null)}
      >
        {none && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}
