import type { Topic } from './statement.ts';
import { topicsOfRisk } from './topicsOfRisk.ts';
import { topicsOfTime } from './topicsOfTime.ts';
import { topicsOfTreatment } from './topicsOfTreatment.ts';

/** Every question of the page, in its order. */
export const topics: readonly Topic[] = [...topicsOfTreatment, ...topicsOfTime, ...topicsOfRisk];
