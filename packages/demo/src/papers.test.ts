import { daysBetween, type Paper, standingOn } from '@stipple/contract';
import { describe, expect, it } from 'vitest';
import type { DemoClinic } from './demo-world.ts';
import { makeDemoWorld } from './make-demo-world.ts';
import { clinicOf, found, northline, script, technicianOf, TODAY } from './script-world.factory.ts';

const papersOf = (clinic: DemoClinic, slug: string) =>
  clinic.credentials.filter(({ technicianId }) => technicianId === technicianOf(clinic, slug).id);

function standingOf(clinic: DemoClinic, slug: string, day: string) {
  const { id } = technicianOf(clinic, slug);
  const place = clinic.technicianLocations.find(({ technicianId }) => technicianId === id);
  const location = clinic.locations.find((each) => each.id === place?.locationId);
  const pack = found(
    script.requirementPacks.find(({ jurisdiction }) => jurisdiction === location?.jurisdiction),
    'requirement pack',
  );
  const papers: Paper[] = clinic.credentials.filter(
    ({ technicianId, locationId }) => technicianId === id || locationId === location?.id,
  );
  return standingOn(day, pack.requirements, papers);
}

describe('the papers', () => {
  it('of Aisha are as told', () => {
    expect(papersOf(northline, 'aisha-khan')).toMatchObject([
      { clock: 'RECHECK', checkedOn: '2026-02-02', recheckDueOn: '2027-02-02', source: 'the certificate' },
      { type: 'BLOODBORNE_PATHOGENS', expiresOn: '2026-11-04' },
      { type: 'LIABILITY_INSURANCE', detail: '£5m', expiresOn: '2026-09-30' },
      { type: 'SMP_TRAINING', method: 'DOCUMENT_ONLY', notChecked: 'Document seen, not confirmed with the issuer.' },
    ]);
  });

  it('let Aisha be listed until her insurance ends on 30 September', () => {
    expect(standingOf(northline, 'aisha-khan', TODAY).canBeListed).toBe(true);
    expect(standingOf(northline, 'aisha-khan', '2026-09-30').canBeListed).toBe(true);
    expect(standingOf(northline, 'aisha-khan', '2026-10-01')).toMatchObject({
      canBeListed: false,
      lacking: [{ type: 'LIABILITY_INSURANCE', reason: 'LAPSED' }],
    });
  });

  it('keep Ben the trainee from signing: no insurance; his bloodborne certificate has 12 days left', () => {
    const standing = standingOf(northline, 'ben-hollis', TODAY);

    const bloodborne = papersOf(northline, 'ben-hollis').find(({ type }) => type === 'BLOODBORNE_PATHOGENS');
    expect(technicianOf(northline, 'ben-hollis').isTrainee).toBe(true);
    expect(daysBetween(TODAY, bloodborne?.expiresOn ?? '')).toBe(12);
    expect(standing.canSign).toBe(false);
    expect(standing.lacking.map(({ type, reason }) => `${type} ${reason}`)).toContain('LIABILITY_INSURANCE MISSING');
  });

  it('include one that lapsed yesterday and took its technician off the list', () => {
    const graphite = clinicOf(script, 'graphite-studio');

    expect(standingOf(graphite, 'simone-achterberg', '2026-03-15').canBeListed).toBe(true);
    expect(standingOf(graphite, 'simone-achterberg', TODAY).lacking).toMatchObject([{ reason: 'LAPSED' }]);
  });

  it('let that one lapse yesterday by the calendar of its own place, where it may still be the day before', () => {
    const world = makeDemoWorld({
      today: TODAY,
      todayIn: (zone) => (zone === 'America/Chicago' ? '2026-03-15' : TODAY),
    });
    const graphite = clinicOf(world, 'graphite-studio');

    expect(standingOf(graphite, 'simone-achterberg', '2026-03-14').canBeListed).toBe(true);
    expect(standingOf(graphite, 'simone-achterberg', '2026-03-15').canBeListed).toBe(false);
  });

  it('let every other technician who shows cases be listed', () => {
    const unlisted = script.clinics.flatMap((clinic) =>
      clinic.technicians
        .filter(({ id }) => clinic.portfolioCases.some((each) => each.technicianId === id && each.publishedOn))
        .filter(({ slug }) => !standingOf(clinic, slug, TODAY).canBeListed)
        .map(({ slug }) => slug),
    );

    expect(unlisted).toEqual(['simone-achterberg']);
  });

  it('show every state a paper can be in', () => {
    const states = new Set(script.clinics.flatMap(({ credentials }) => credentials.map(({ state }) => state)));

    expect([...states].toSorted()).toEqual(['IN_REVIEW', 'REJECTED', 'STATED', 'VERIFIED']);
  });
});
