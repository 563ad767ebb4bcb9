import type { ClinicSpec } from '../clinic-spec.ts';
import { bexar } from './bexar.ts';
import { clyde } from './clyde.ts';
import { graphite } from './graphite.ts';
import { hallam } from './hallam.ts';
import { meridian } from './meridian.ts';
import { northline } from './northline.ts';
import { nunez } from './nunez.ts';
import { vale } from './vale.ts';

/** Every clinic of the demo. */
export const clinicSpecs: readonly ClinicSpec[] = [northline, graphite, hallam, meridian, clyde, nunez, vale, bexar];
