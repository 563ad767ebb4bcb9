import { Trans, useLingui } from '@lingui/react/macro';
import type { Shortlisted } from '@stipple/contract';
import { useLatestAnswer } from '../../data/useLatestAnswer.ts';
import { Button } from '../../ui/button/Button.tsx';
import { shortlist } from '../../ui/shortlist/useShortlist.ts';
import { useToast } from '../../ui/toast/ToastProvider.tsx';
import { EntrySteps } from './EntrySteps.tsx';
import { EntryWords } from './EntryWords.tsx';
import { shortlistedQuery } from './shortlistedQuery.ts';
import classes from './ShortlistPage.module.css';

interface Props {
  entry: Shortlisted;
  /** From 0, to put it back where it was. */
  place: number;
  isChosen: boolean;
  canChoose: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One of the own list. The name comes from the device, so it is there without a connection too. */
export function ShortlistEntry({ entry, place, isChosen, canChoose, onChoose }: Props) {
  const { t } = useLingui();
  const toast = useToast();
  const { data } = useLatestAnswer(shortlistedQuery, { slug: entry.slug });
  const { name, slug } = entry;
  const isGone = data !== undefined && data.technician === null;

  const handleRemove = () => {
    shortlist.remove(slug);
    toast({
      text: t`${name} is off your shortlist`,
      action: { label: t`Undo`, run: () => void shortlist.add(entry, place) },
    });
  };

  return (
    <li className={classes.entry}>
      <input
        type="checkbox"
        className={classes.choice}
        checked={isChosen}
        disabled={!isChosen && !canChoose}
        onChange={(event) => onChoose(event.target.checked)}
        aria-label={t`Compare ${name}`}
      />
      <EntryWords entry={entry} technician={data?.technician} isGone={isGone} />
      <div className={classes.steps}>
        {!isGone && <EntrySteps slug={slug} name={name} />}
        <Button
          variant="ghost"
          size="compact"
          onClick={handleRemove}
          aria-label={t`Remove ${name} from your shortlist`}
        >
          <Trans>Remove</Trans>
        </Button>
      </div>
    </li>
  );
}
