import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import fieldClasses from './Field.module.css';
import { FieldFrame, type FieldWords } from './FieldFrame.tsx';
import classes from './SuggestField.module.css';

export interface Suggestion {
  id: string;
  label: string;
  /** A second, quieter word: a region. */
  detail?: string;
}

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

/** A line of text that offers what it could mean; the list obeys arrows, Enter and Escape. */
export function SuggestField(props: Props) {
  const { label, hint, error, isOptional, text, onTextChange, suggestions, onChoose, placeholder, icon, emptyWords } =
    props;
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const isListed = isOpen && text.trim().length > 1;

  const choose = (suggestion?: Suggestion) => {
    if (!suggestion) return;
    onChoose(suggestion);
    setIsOpen(false);
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      setActive((active + step + suggestions.length) % Math.max(1, suggestions.length));
    }
    if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      choose(suggestions[active]);
    }
    if (event.key === 'Escape') setIsOpen(false);
  };

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
            aria-activedescendant={isListed && suggestions[active] ? `${listId}-${active}` : undefined}
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
          <ul
            id={listId}
            role="listbox"
            aria-label={typeof label === 'string' ? label : undefined}
            className={classes.list}
            hidden={!isListed}
          >
            {suggestions.map((suggestion, index) => (
              <li
                key={suggestion.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}
              >
                {suggestion.label}
                {suggestion.detail && <span className={classes.detail}>{suggestion.detail}</span>}
              </li>
            ))}
            {suggestions.length === 0 && (
              <li role="option" aria-selected={false} aria-disabled className={classes.none}>
                {emptyWords}
              </li>
            )}
          </ul>
        </span>
      )}
    </FieldFrame>
  );
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowUp: -1 };
