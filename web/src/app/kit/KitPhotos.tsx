import { useState } from 'react';
import { CompareSlider } from '../../ui/compare/CompareSlider.tsx';
import { NO_ZOOM } from '../../ui/compare/zoom.ts';
import { CaseCardFrame } from '../../ui/case-card/CaseCardFrame.tsx';
import { Photo } from '../../ui/photo/Photo.tsx';
import { Seal } from '../../ui/seal/Seal.tsx';
import { StageTimeline } from '../../ui/timeline/StageTimeline.tsx';
import { StageTimelineFrame } from '../../ui/timeline/StageTimelineFrame.tsx';
import { KitCard } from './KitCard.tsx';
import { broken, preparing } from './kitPictures.ts';
import classes from './KitPage.module.css';

const moments = ['Before', 'After S1', 'After S2', 'Healed 6 mo'];

/** Photographs and what stands round them. */
export function KitPhotos() {
  return (
    <>
      <KitCard name="Case card">
        <CaseCardFrame
          photos={['Before', 'Healed 12 mo'].map((label) => (
            <Photo key={label} picture={preparing} alt={`Crown, ${label}`} sizes="180px" label={label} />
          ))}
          stage="NORWOOD_IV"
          title={
            <a href="#case" className="stretched">
              Norwood IV
            </a>
          }
          price="£1,750"
          facts="Shaved look, full scalp · Tone III"
          technician={
            <>
              Idris Okafor <Seal label="Verified by Stipple" />
            </>
          }
          place="Harrow & Vale, Manchester · 2 sessions"
        />
      </KitCard>
      <KitCard name="Photo that did not load">
        <div className={classes.photo}>
          <Photo picture={broken} alt="Crown, before" sizes="110px" label="Before" />
        </div>
      </KitCard>
      <KitCompare />
      <KitCard name="Timeline" isWide>
        <StageTimeline label="Treatment">
          {moments.map((label, index) => (
            <StageTimelineFrame
              key={label}
              progress={index / 3}
              label={label}
              date={index === 2 ? undefined : '9 Sep 2025'}
              note="Redness is usual on the day."
              missingWords="No photo"
              photo={index === 2 ? undefined : <Photo picture={preparing} alt={label} sizes="240px" />}
            />
          ))}
        </StageTimeline>
      </KitCard>
    </>
  );
}

function KitCompare() {
  const [zoom, setZoom] = useState(NO_ZOOM);
  const sides = ['Before', 'Healed 12 mo'].map((name) => ({
    name,
    label: name,
    photo: <Photo picture={preparing} alt={`Crown, ${name}`} sizes="320px" />,
  }));
  const [left, right] = sides;

  return (
    <KitCard name="Compare slider">
      {left && right && <CompareSlider left={left} right={right} zoom={zoom} onZoom={setZoom} />}
    </KitCard>
  );
}
