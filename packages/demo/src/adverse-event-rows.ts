import type { Effect, EffectSeverity } from '@stipple/contract';
import { type CoursePlan, isFinished, lastDayOf } from './course-plan.ts';
import { courseIds } from './course-rows.ts';
import { plusDays } from './demo-calendar.ts';
import type { DemoAdverseEvent } from './demo-records.ts';
import type { RowTools } from './row-tools.ts';

/** Between one and two in a hundred courses, mostly redness and itching. */
const EVERY = 60;
const DEALT: readonly (readonly [Effect, EffectSeverity, days: number])[] = [
  ['REDNESS_OVER_48_HOURS', 'MILD', 4],
  ['ITCHING', 'MILD', 6],
  ['UNEVEN_FADING', 'MODERATE', 60],
];

/** What a clinic recorded of its finished courses; one that treated fewer than sixty people had none. */
export function adverseEventRows(tools: RowTools, plans: readonly CoursePlan[]): DemoAdverseEvent[] {
  const finished = plans.filter((plan) => isFinished(plan) && plan.touchUpOf === undefined);
  return finished
    .filter((_plan, index) => index % EVERY === EVERY - 1)
    .map((plan, turn) => {
      const [effect, severity, days] = DEALT[turn % DEALT.length] ?? DEALT[0] ?? ['ITCHING', 'MILD', 6];
      const { courseId } = courseIds(tools, plan);
      const last = lastDayOf(plan);
      return {
        id: tools.id('adverse-event', plan.key, `${last}T12:00:00Z`),
        courseId,
        effect,
        severity,
        noticedOn: tools.calendar.day(plusDays(last, 2)),
        settledOn: tools.calendar.day(plusDays(last, 2 + days)),
      };
    });
}
