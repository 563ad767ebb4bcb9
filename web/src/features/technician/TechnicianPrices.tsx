import { Trans } from '@lingui/react/macro';
import { type FragmentType, useFragment } from '../../data/useFragment.ts';
import { graphql } from '../../gql/index.ts';
import { PriceList } from '../../ui/price/PriceList.tsx';
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
  const data = useFragment(fragment, technician);

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
      {data.prices.length > 0 ? (
        <PriceList services={data.prices} />
      ) : (
        <p className="second">
          <Trans>No price is stated. Ask for one in writing.</Trans>
        </p>
      )}
    </section>
  );
}
