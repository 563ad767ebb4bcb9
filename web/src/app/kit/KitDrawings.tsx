import { useLingui } from '@lingui/react';
import { SKIN_TONES, STAGES } from '@stipple/contract';
import { FallbackAvatar } from '../../ui/avatar/FallbackAvatar.tsx';
import { Logo } from '../../ui/brand/Logo.tsx';
import { Whorl } from '../../ui/brand/Whorl.tsx';
import { CredentialChip } from '../../ui/credential/CredentialChip.tsx';
import { CredentialIcon } from '../../ui/credential/CredentialIcon.tsx';
import type { CredentialMark } from '../../ui/credential/credentialMark.ts';
import { credentialWords } from '../../ui/credential/credentialWords.ts';
import { DensityBar } from '../../ui/density/DensityBar.tsx';
import { StageGlyph } from '../../ui/stage/StageGlyph.tsx';
import { SkinToneSwatch } from '../../ui/tone/SkinToneSwatch.tsx';
import { stageCaptions, stageWords } from '../../ui/words/vocabulary.ts';
import { KitCard } from './KitCard.tsx';
import classes from './KitPage.module.css';

const marks: readonly (readonly [CredentialMark, string])[] = [
  ['verified', 'Infection control, to 2 Mar 2027'],
  ['inReview', 'First aid, in review since 22 Nov'],
  ['expiring', 'Insurance, 20 days left'],
  ['lapsed', 'Infection control, lapsed 21 Nov'],
  ['stated', 'SMP training, stated by clinic'],
];
const people = ['Samira Haddad', 'Leon Castellane', 'Aisha Khan', 'Tom Reid', 'Lena Ortiz', 'Ziad Noor'];

/** Our own drawings. */
export function KitDrawings() {
  const { i18n } = useLingui();

  return (
    <>
      <KitCard name="Mark">
        <div className={classes.row}>
          <Whorl size={72} />
          <Logo />
          <Logo size="foot" />
        </div>
      </KitCard>
      <KitCard name="Stage glyphs, 64 and 40" isWide>
        <div className={classes.glyphs}>
          {STAGES.map((stage) => (
            <div key={stage} className={classes.glyph}>
              <StageGlyph stage={stage} size={64} />
              <span className="label">{i18n._(stageCaptions[stage])}</span>
            </div>
          ))}
        </div>
        <div className={classes.row}>
          {STAGES.map((stage) => (
            <StageGlyph key={stage} stage={stage} size={40} />
          ))}
          <span className="label">{i18n._(stageWords.NORWOOD_V)}</span>
        </div>
      </KitCard>
      <KitCard name="Density is progress">
        <div className={classes.bars}>
          {[0, 1, 2, 3].map((session) => (
            <BarRow key={session} session={session} />
          ))}
        </div>
      </KitCard>
      <KitCard name="Credential chip">
        <div className={classes.stack}>
          {marks.map(([mark, words]) => (
            <CredentialChip key={mark} mark={mark}>
              {words}
            </CredentialChip>
          ))}
        </div>
      </KitCard>
      <KitCard name="The seal, and everything that is not it">
        <div className={classes.stack}>
          {marks.map(([mark]) => (
            <span key={mark} className={classes.row}>
              <CredentialIcon mark={mark} size={22} /> {i18n._(credentialWords[mark])}
            </span>
          ))}
        </div>
      </KitCard>
      <KitCard name="Skin tones">
        <div className={classes.row}>
          {SKIN_TONES.map((tone) => (
            <span key={tone} className={classes.glyph}>
              <SkinToneSwatch tone={tone} />
              <span className="label">{tone}</span>
            </span>
          ))}
        </div>
      </KitCard>
      <KitCard name="Fallback avatars">
        <div className={classes.row}>
          {people.map((name) => (
            <FallbackAvatar key={name} name={name} initials={name.replace(/[a-z ]/g, '')} size={44} />
          ))}
        </div>
      </KitCard>
    </>
  );
}

function BarRow({ session }: { session: number }) {
  return (
    <>
      <span>{session === 0 ? 'Before' : `Session ${session}`}</span>
      <DensityBar value={session} of={3} width={220} rows={3} isFilling />
    </>
  );
}
