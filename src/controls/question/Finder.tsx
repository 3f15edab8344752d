import { useState } from 'react';
import type { Answers } from '../../rules/decision/decision-table.ts';
import type { Field } from '../fragment/field.ts';
import { Choices } from './Choices.tsx';
import { ContinueButton } from './StepButtons.tsx';
import { useEntry } from './entry.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { type Group, type Search, PhraseField } from './PhraseField.tsx';
import { StepHeading } from './StepHeading.tsx';

interface Props {
  field: Field;
  groups: readonly Group[];
  value: string | undefined;
  /** The label of the text field, and examples of what may be written there. */
  prompt: string;
  examples: string;
  loadSearch: () => Promise<Search>;
  onAnswer: (answers: Answers, read?: readonly string[]) => void;
}

/** The first question: say it in your own words, or pick it from the list. Several senses are asked, never guessed. */
export function Finder({ field, groups, value, prompt, examples, loadSearch, onAnswer }: Props) {
  const { page, errors, submit } = useEntry([field], true, onAnswer);
  const [found, setFound] = useState<readonly Group[] | null>(null);
  const results = found && found.length > 0 ? found : null;
  return (
    <div className="step long" data-step={field.id} ref={page}>
      <ErrorSummary errors={errors} />
      <StepHeading title={field.label} first wrong={errors.length > 0} />
      <PhraseField
        label={prompt}
        onFound={setFound}
        onEnter={() => page.current?.querySelector<HTMLElement>('[type=radio]')?.focus()}
        {...{ examples, loadSearch, onAnswer }}
      />
      {errors[0] && (
        <p id="error" className="error">
          {errors[0].error}
        </p>
      )}
      <div role="radiogroup" aria-label={field.label} aria-describedby={errors[0] && 'error'}>
        {(results ?? groups).map(({ title, options }, i) => (
          <fieldset key={title} className="topic">
            <legend>{title}</legend>
            <Choices field={{ ...field, options }} value={value} first={i === 0} />
          </fieldset>
        ))}
      </div>
      <div data-numbers-after="" />
      {results && (
        <button
          type="button"
          className="link"
          onClick={() => {
            setFound(null);
            document.getElementById('phrase')?.focus();
          }}
        >
          Voir toute la liste
        </button>
      )}
      <ContinueButton label="Continuer" onContinue={submit} />
    </div>
  );
}
