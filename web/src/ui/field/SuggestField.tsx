import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import fieldClasses from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import classes from './SuggestField.module.css';
import { type Suggestion, SuggestionList } from './SuggestionList.tsx';

interface Props extends FieldWords {
  text: string;
  onTextChange: (text: string) => void;
  suggestions: readonly Suggestion[];
  onChoose: (suggestion: Suggestion) => void;
  placeholder?: string;
  icon?: ReactNode;
  /** Said when nothing fits what was written. */
  emptyWords: string;
}

const LEAST_LETTERS = 2;

/** A line of text that offers what it could mean; the list obeys arrows, Enter and Escape. */
export function SuggestField(props: Props) {
  const { label, hint, error, isOptional, text, onTextChange, placeholder, icon, emptyWords } = props;
  const listId = useId();
  const { isOpen, setIsOpen, active, setActive, choose, handleKeyDown } = useSuggestions(props);
  const isListed = isOpen && text.trim().length >= LEAST_LETTERS;
  const activeId = isListed && props.suggestions[active] ? `${listId}-${active}` : undefined;

  return (
    <FieldFrame label={label} hint={hint} error={error} isOptional={isOptional}>
      {(control) => (
        <span className={clsx(fieldClasses.withIcon, classes.anchor)} data-side="start">
          {icon}
          <input
            {...control}
            type="text"
            role="combobox"
            aria-expanded={isListed}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={activeId}
            autoComplete="off"
            className={fieldClasses.control}
            placeholder={placeholder}
            value={text}
            onChange={(event) => {
              onTextChange(event.target.value);
              setActive(0);
              setIsOpen(true);
            }}
            onKeyDown={handleKeyDown}
            onBlur={() => setIsOpen(false)}
          />
          <SuggestionList
            id={listId}
            name={typeof label === 'string' ? label : undefined}
            suggestions={props.suggestions}
            active={active}
            isOpen={isListed}
            onChoose={choose}
            emptyWords={emptyWords}
          />
        </span>
      )}
    </FieldFrame>
  );
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 };

function useSuggestions({ suggestions, onChoose }: Pick<Props, 'suggestions' | 'onChoose'>) {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);

  const choose = (suggestion: Suggestion) => {
    onChoose(suggestion);
    setIsOpen(false);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const chosen = suggestions[active];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + step + suggestions.length) % Math.max(1, suggestions.length));
    }
    if (event.key === 'Enter' && isOpen && chosen) {
      event.preventDefault();
      choose(chosen);
    }
    if (event.key === 'Escape') setIsOpen(false);
  };

  return { isOpen, setIsOpen, active, setActive, choose, handleKeyDown };
}
