import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { graphql } from '../../gql/index.ts';
import type { TechnicianPrices_TechnicianFragment } from '../../gql/graphql.ts';
import { useFormats } from '../../ui/locale/LocaleProvider.tsx';
import { techniqueWords } from '../../ui/words/personWords.ts';
import { stageWords } from '../../ui/words/vocabulary.ts';
import classes from './TechnicianPrices.module.css';

const fragment = graphql(`
  fragment TechnicianPrices_technician on Technician {
    slug
    prices {
      id
      name
      stages
      technique
      sessionsIncluded
      included
      price {
        fromCents
        toCents
        currency
      }
    }
  }
`);

interface Props {
  technician: FragmentType<typeof fragment>;
}

/** What treatments cost from and to, and what is in it. */
export function TechnicianPrices({ technician }: Props) {
  const { data } = useSuspenseFragment({ fragment, from: technician });

  return (
    <section id="prices" className={classes.section} aria-labelledby="prices-title">
      <div>
        <h2 id="prices-title" className="h2">
          <Trans>Prices</Trans>
        </h2>
        <p className="small third">
          <Trans>Stated by the clinic, for the whole treatment. Ask for a written quote before you agree.</Trans>
        </p>
      </div>
      {data.prices.length === 0 && (
        <p className="second">
          <Trans>No price is stated. Ask for one in writing.</Trans>
        </p>
      )}
      <ul className={classes.prices}>
        {data.prices.map((service) => (
          <Price key={service.id} service={service} />
        ))}
      </ul>
    </section>
  );
}

function Price({ service }: { service: TechnicianPrices_TechnicianFragment['prices'][number] }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const stages = formats.list(service.stages.map((stage) => i18n._(stageWords[stage])));

  return (
    <li className={classes.price}>
      <div>
        <h3 className="h4">{service.name}</h3>
        <p className="small second">
          <Plural value={service.sessionsIncluded} one="# session" other="# sessions" />
          {service.technique === 'TEMPORARY' && <>, {i18n._(techniqueWords.TEMPORARY).toLowerCase()}</>}
          {stages && <>, {stages}</>}
        </p>
        <p className="small third">{service.included}</p>
      </div>
      <p className={classes.amount}>{formats.priceRange(service.price)}</p>
    </li>
  );
}
