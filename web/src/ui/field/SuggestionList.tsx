import classes from './SuggestField.module.css';

export interface Suggestion {
  id: string;
  label: string;
  /** A second, quieter word: a region. */
  detail?: string;
}

interface Props {
  id: string;
  name?: string;
  suggestions: readonly Suggestion[];
  active: number;
  isOpen: boolean;
  onChoose: (suggestion: Suggestion) => void;
  emptyWords: string;
}

/** What the text could mean. The keyboard stays in the field, which tells this list what is active. */
export function SuggestionList({ id, name, suggestions, active, isOpen, onChoose, emptyWords }: Props) {
  return (
    <div id={id} role="listbox" aria-label={name} className={classes.list} hidden={!isOpen}>
      {suggestions.map((suggestion, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- keys arrive at the field, as the combobox pattern has it
        <div
          key={suggestion.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          {suggestion.label}
          {suggestion.detail && <span className={classes.detail}>{suggestion.detail}</span>}
        </div>
      ))}
      {suggestions.length === 0 && (
        <div role="option" aria-selected={false} aria-disabled tabIndex={-1} className={classes.none}>
          {emptyWords}
        </div>
      )}
    </div>
  );
}
