import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { initialsOf } from '../../platform/initials.ts';
import type { PlaceOfCalendar } from './calendar.types.ts';

type Row = Omit<PlaceOfCalendar, 'technicians'> & { technicians: { id: string; name: string }[] };

/** Places with their rooms and the technicians at work there; technicians see themselves. */
export async function readCalendarPlaces({ em, viewer }: ServiceContext): Promise<PlaceOfCalendar[]> {
  const technicianId = technicianNarrowing(viewer, 'calendarPlaces');
  const rows = await em.execute<Row[]>(
    `select o.id, o.name, o.time_zone "timeZone",
      coalesce((select json_agg(json_build_object('id', r.id, 'name', r.name) order by r.name) from room r
        where (r.clinic_id, r.location_id) = (o.clinic_id, o.id) and r.retired_on is null), '[]') rooms,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from technician t
        join technician_location w on (w.clinic_id, w.technician_id) = (t.clinic_id, t.id)
        where (w.clinic_id, w.location_id) = (o.clinic_id, o.id) and t.employment_ended_on is null
          and (?::uuid is null or t.id = ?::uuid)), '[]') technicians,
      coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name) from service s
        where s.clinic_id = o.clinic_id and s.retired_on is null), '[]') services
    from location o where o.closed_on is null order by o.id`,
    [technicianId, technicianId],
  );
  return rows.map((row) => ({
    ...row,
    technicians: row.technicians.map((technician) => ({ ...technician, initials: initialsOf(technician.name) })),
  }));
}
