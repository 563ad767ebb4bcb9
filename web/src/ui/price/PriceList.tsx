import { Plural, useLingui } from '@lingui/react/macro';
import type { Stage, Technique } from '@stipple/contract';
import type { PriceRange } from '../locale/formats.ts';
import { useFormats } from '../locale/LocaleProvider.tsx';
import { techniqueWords } from '../words/personWords.ts';
import { stageWords } from '../words/vocabulary.ts';
import classes from './PriceList.module.css';

export interface PricedService {
  id: string;
  name: string;
  stages: readonly Stage[];
  technique: Technique;
  sessionsIncluded: number;
  included: string;
  price: PriceRange;
}

/** What treatments cost from and to, and what is in it. */
export function PriceList({ services }: { services: readonly PricedService[] }) {
  return (
    <ul className={classes.prices}>
      {services.map((service) => (
        <Price key={service.id} service={service} />
      ))}
    </ul>
  );
}

function Price({ service }: { service: PricedService }) {
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
