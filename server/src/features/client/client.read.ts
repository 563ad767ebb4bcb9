import { z } from 'zod';
import { technicianNarrowing } from '../../platform/access/permission-table.ts';
import { keysetCursor } from '../../platform/graphql/connection.ts';
import type { ServiceContext } from '../../platform/graphql/request-context.ts';
import { signedSessionsOf } from '../session/session.service.ts';
import type { ClientRecord, CourseOfClient } from './client.types.ts';

export interface ClientPage {
  search?: string | null;
  first: number;
  after?: string | null;
}

type ClientRow = Omit<ClientRecord, 'courses'> & { searchName: string };
type CourseRow = Omit<CourseOfClient, 'sessions'> & { clientId: string };

export const clientCursor = keysetCursor('clients', z.tuple([z.string(), z.uuid()]));

/** Clients by name, one more than asked for if there are more. Technicians see whom they treat, and those courses. */
export async function readClients(
  { em, viewer }: ServiceContext,
  { search, first, after }: ClientPage,
): Promise<(ClientRecord & ClientRow)[]> {
  const technicianId = technicianNarrowing(viewer, 'clients');
  const from = clientCursor.read(after);
  const pattern = likePattern(search);
  const rows = await em.execute<ClientRow[]>(
    `select id, name, email, search_name "searchName" from client c
    where archived_at is null
      and (?::text is null or search_name like plain_text(?) or lower(email) like lower(?))
      and (?::uuid is null or ${TREATED_BY})
      and (?::text is null or (search_name, id) > (?, ?::uuid))
    order by search_name, id limit ?`,
    [pattern, pattern, pattern, technicianId, technicianId, from?.[0], from?.[0], from?.[1], first + 1].map(orNull),
  );
  return withCourses(em, rows, technicianId);
}

/** One client, archived or not; undefined for those out of the viewer's reach. */
export async function readClient({ em, viewer }: ServiceContext, id: string): Promise<ClientRecord | undefined> {
  const technicianId = technicianNarrowing(viewer, 'client');
  const rows = await em.execute<ClientRow[]>(
    `select id, name, email, search_name "searchName" from client c where id = ? and (?::uuid is null or ${TREATED_BY})`,
    [id, technicianId, technicianId],
  );
  const [client] = await withCourses(em, rows, technicianId);
  return client;
}

const TREATED_BY = `exists (select 1 from course k where (k.clinic_id, k.client_id) = (c.clinic_id, c.id)
  and k.technician_id = ?::uuid)`;

async function withCourses(
  em: ServiceContext['em'],
  clients: readonly ClientRow[],
  technicianId: string | null,
): Promise<(ClientRecord & ClientRow)[]> {
  if (clients.length === 0) return [];
  const rows = await em.execute<CourseRow[]>(
    `select k.id, k.client_id "clientId", k.goal, k.stage, k.technician_id "technicianId", t.name "technicianName",
      c.id "caseId", c.reference "caseReference", p.id is not null "isPublished"
    from course k
    join technician t on (t.clinic_id, t.id) = (k.clinic_id, k.technician_id)
    left join portfolio_case c on (c.clinic_id, c.course_id) = (k.clinic_id, k.id)
    left join publication p on (p.clinic_id, p.portfolio_case_id) = (c.clinic_id, c.id)
    where k.client_id in (?) and (?::uuid is null or k.technician_id = ?::uuid)
    order by k.id`,
    [clients.map((client) => client.id), technicianId, technicianId],
  );
  const sessions = await signedSessionsOf(
    em,
    rows.map((row) => row.id),
  );
  const courses = Map.groupBy(
    rows.map((row) => ({ ...row, sessions: sessions.get(row.id) ?? [] })),
    (course) => course.clientId,
  );
  return clients.map((client) => ({ ...client, courses: courses.get(client.id) ?? [] }));
}

/** Everything that contains the text; its own `%` and `_` are letters like any other. */
function likePattern(search: string | null | undefined): string | null {
  const text = search?.trim();
  return text ? `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null;
}

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;
