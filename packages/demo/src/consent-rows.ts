import { type ConsentChannel, type ConsentPurpose, consentWordingOn } from '@stipple/contract';
import { chanceFrom } from './chance.ts';
import { type CoursePlan, healedDayOf, lastDayOf } from './course-plan.ts';
import { courseIds } from './course-rows.ts';
import { plusDays, scriptDaysAgo } from './demo-calendar.ts';
import type { DemoConsent } from './demo-records.ts';
import type { RowTools } from './row-tools.ts';

const YESTERDAY = scriptDaysAgo(1);

/** No later than yesterday of the script. */
export const byYesterday = (day: string): string => (day < YESTERDAY ? day : YESTERDAY);

/** The client is asked at the healed visit, never on the day of treatment; where none was photographed, five weeks on. */
export const askedOn = (plan: CoursePlan): string => byYesterday(healedDayOf(plan) ?? plusDays(lastDayOf(plan), 35));

type Signed = readonly [ConsentPurpose, ConsentChannel];

const BEFORE_TREATMENT: readonly Signed[] = [
  ['TREATMENT', 'CLINIC_RECORD'],
  ['CLINICAL_PHOTOS', 'CLINIC_RECORD'],
];

/** What a client signed: two papers before treatment, and each place of publication of its own. */
export function consentRows(tools: RowTools, plan: CoursePlan): DemoConsent[] {
  const first = plan.sessions[0]?.day ?? '';
  return [
    ...BEFORE_TREATMENT.map((signed) => consentRow(tools, plan, { signed, day: plusDays(first, -14), time: '11:20' })),
    ...publicationOf(tools, plan).map((signed) =>
      consentRow(tools, plan, { signed, day: askedOn(plan), time: '16:40' }),
    ),
  ];
}

function publicationOf({ seed, clinic }: RowTools, plan: CoursePlan): Signed[] {
  if (plan.answer !== 'YES' && plan.answer !== 'WITHDRAWN') return [];
  const chance = chanceFrom(`${seed}/consents/${clinic.slug}/${plan.key}`);
  const channels: ConsentChannel[] = ['PLATFORM_GALLERY', 'CLINIC_WEBSITE'];
  if (chance.next() < 0.25) channels.push('SOCIAL_MEDIA');
  const published = channels.map((channel): Signed => ['PUBLICATION', channel]);
  return chance.next() < 0.3 ? [...published, ['TRAINING', 'TEACHING']] : published;
}

interface Signing {
  readonly signed: Signed;
  readonly day: string;
  readonly time: string;
}

function consentRow(tools: RowTools, plan: CoursePlan, { signed, day, time }: Signing): DemoConsent {
  const [purpose, channel] = signed;
  const { clientId, courseId } = courseIds(tools, plan);
  const timeZone = tools.timeZoneOf(plan.location);
  const givenAt = tools.calendar.instant(day, time, timeZone);
  const wording = consentWordingOn({ purpose, channel, day: tools.calendar.day(day) });
  if (!wording) throw new Error(`Nobody can sign ${purpose} on ${channel}.`);
  const withdrawnOn =
    plan.story?.kind === 'WITHDRAWN' && channel === 'PLATFORM_GALLERY' ? plan.story.withdrawnOn : undefined;
  return {
    id: tools.id('consent', `${plan.key}/${purpose}/${channel}`, givenAt),
    clientId,
    courseId,
    purpose,
    channel,
    wordingVersion: wording.version,
    wordingText: wording.text,
    signedName: plan.client.name,
    givenAt,
    withdrawnAt: withdrawnOn === undefined ? null : tools.calendar.instant(withdrawnOn, '20:05', timeZone),
  };
}
