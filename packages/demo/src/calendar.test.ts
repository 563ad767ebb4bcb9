import { describe, expect, it } from 'vitest';
import type { DemoAppointment } from './calendar-records.ts';
import { northline, worlds } from './script-world.factory.ts';

const overlapsBy = (rows: readonly DemoAppointment[], whose: (row: DemoAppointment) => string | null): string[] => {
  const groups = Map.groupBy(
    rows.filter((row) => whose(row) !== null),
    whose,
  );
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
    return inOrder.filter((row, index) => row.startsAt < (inOrder[index - 1]?.endsAt ?? '')).map(({ id }) => id);
  });
};

describe('the calendar', () => {
  it.each(worlds.map((world) => [world.today, world] as const))(
    'books no technician, room or client twice, on %s',
    (_today, world) => {
      const rows = world.clinics.flatMap(({ appointments }) => appointments);

      expect(overlapsBy(rows, ({ technicianId }) => technicianId)).toEqual([]);
      expect(overlapsBy(rows, ({ roomId }) => roomId)).toEqual([]);
      expect(overlapsBy(rows, ({ clientId }) => clientId)).toEqual([]);
    },
  );

  it('is a believable size: past, today and weeks to come, of every kind', () => {
    const kinds = new Set(northline.appointments.map(({ kind }) => kind));
    const days = northline.appointments.map(({ startsAt }) => startsAt.slice(0, 10));

    expect([...kinds].toSorted()).toEqual(['CONSULTATION', 'HEALED_PHOTOS', 'SESSION', 'TOUCH_UP']);
    expect(northline.appointments.length).toBeGreaterThan(150);
    expect([
      days.some((day) => day < '2026-03-16'),
      days.includes('2026-03-16'),
      days.some((day) => day > '2026-04-20'),
    ]).toEqual([true, true, true]);
  });
});
