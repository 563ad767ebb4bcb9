import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../../data/useAnswer.ts';
import { ClinicAccent } from '../../ui/accent/ClinicAccent.tsx';
import { Page } from '../../ui/layout/Page.tsx';
import { ReportLink } from '../../ui/report/ReportLink.tsx';
import { PriceList } from '../../ui/price/PriceList.tsx';
import { ClinicCases } from './ClinicCases.tsx';
import { ClinicHead } from './ClinicHead.tsx';
import { ClinicHeader } from './ClinicHeader.tsx';
import { ClinicNotFound } from './ClinicNotFound.tsx';
import { ClinicPlaces } from './ClinicPlaces.tsx';
import { ClinicTechnician } from './ClinicTechnician.tsx';
import classes from './LoadedClinic.module.css';
import { clinicQuery } from './clinicQuery.ts';

/** A clinic that is public today, or the page that says there is none. */
export function LoadedClinic({ slug }: { slug: string }) {
  const data = useAnswer(clinicQuery, { slug });
  const clinic = data.clinic;
  if (!clinic) return <ClinicNotFound />;

  return (
    <ClinicAccent colour={clinic.accentColour}>
      <Page className={classes.page}>
        <ClinicHead clinic={clinic} />
        <ClinicHeader clinic={clinic} />
        <section className={classes.section}>
          <h2 className="h2">
            <Trans>Technicians</Trans>
          </h2>
          {clinic.technicians.length === 0 && (
            <p className="second">
              <Trans>Nobody of this clinic may be listed today.</Trans>
            </p>
          )}
          <div className={classes.grid}>
            {clinic.technicians.map((technician) => (
              <ClinicTechnician key={technician.slug} technician={technician} />
            ))}
          </div>
        </section>
        <ClinicCases slug={slug} />
        <ClinicPlaces clinic={clinic} />
        {clinic.prices.length > 0 && (
          <section className={classes.section}>
            <div>
              <h2 className="h2">
                <Trans>Prices</Trans>
              </h2>
              <p className="small third">
                <Trans>Stated by the clinic, for the whole treatment. Ask for a written quote before you agree.</Trans>
              </p>
            </div>
            <PriceList services={clinic.prices} />
          </section>
        )}
        <p className="small">
          <Link to="/what-is-true" search={{ clinic: slug }} className="link">
            <Trans>What was measured here: sessions, hours, touch-ups, effects</Trans>
          </Link>
        </p>
        <ReportLink about={`clinic:${slug}`} />
      </Page>
    </ClinicAccent>
  );
}
