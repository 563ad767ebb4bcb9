import { ROLES, type Role, rolesOf, type Viewer } from './viewer.ts';

/** ALL: every record in the viewer's reach (a clinic's people: their one clinic). OWN: those that are theirs. */
export type Reach = 'ALL' | 'OWN';

type Row = Readonly<Partial<Record<Role, Reach>>>;

const EVERYBODY = Object.fromEntries(ROLES.map((role) => [role, 'ALL'])) as Readonly<Record<Role, 'ALL'>>;
const CLIENT_OWN = { CLIENT: 'OWN' } as const;
/** What hangs on the account alone: every signed-in person has it, whether or not some clinic treats them. */
const CLIENT_ALL = { CLIENT: 'ALL' } as const;
/** Own: enquiries addressed to the technician, clients with a course at the technician, cases of the technician's work. */
const CLINIC_DESK = { OWNER: 'ALL', MANAGER: 'ALL', FRONT_DESK: 'ALL', TECHNICIAN: 'OWN' } as const;
/** Own: the technician's own papers, and those of the places they work at. */
const CLINIC_PAPERS = { OWNER: 'ALL', MANAGER: 'ALL', TECHNICIAN: 'OWN' } as const;
const CLINIC_PUBLISHING = { OWNER: 'ALL', MANAGER: 'ALL', TECHNICIAN: 'OWN' } as const;

const PLATFORM = { ADMIN: 'ALL' } as const;

/**
 * Who may do what: one row per root field of the API, and nobody but who is named. Doors (`OpenTo`), access rules and
 * `viewerCan…` fields all ask this table.
 */
export const PERMISSION_TABLE = {
  // What was made public, and who is asking.
  portfolioCases: EVERYBODY,
  portfolioCaseFacets: EVERYBODY,
  portfolioCase: EVERYBODY,
  casesLikeMine: EVERYBODY,
  likenessCounts: EVERYBODY,
  portfolioCaseWithdrawn: EVERYBODY,
  technicians: EVERYBODY,
  technician: EVERYBODY,
  technicianComparison: EVERYBODY,
  clinics: EVERYBODY,
  clinic: EVERYBODY,
  places: EVERYBODY,
  place: EVERYBODY,
  viewer: EVERYBODY,
  measurements: EVERYBODY,
  sendEnquiry: EVERYBODY,
  reportConcern: EVERYBODY,

  // A client's own record, in every clinic.
  myCourses: CLIENT_OWN,
  giveConsent: CLIENT_OWN,
  withdrawConsent: CLIENT_OWN,
  confirmPortfolioCase: CLIENT_OWN,

  // A client's own list of technicians; no clinic sees it.
  myShortlist: CLIENT_ALL,
  addToShortlist: CLIENT_ALL,
  removeFromShortlist: CLIENT_ALL,

  // A clinic's work.
  clients: CLINIC_DESK,
  client: CLINIC_DESK,
  calendarPlaces: CLINIC_DESK,
  openDays: CLINIC_DESK,
  appointments: CLINIC_DESK,
  freeTimes: CLINIC_DESK,
  bookAppointment: CLINIC_DESK,
  moveAppointment: CLINIC_DESK,
  cancelAppointment: CLINIC_DESK,
  enquiries: CLINIC_DESK,
  enquiry: CLINIC_DESK,
  replyToEnquiry: CLINIC_DESK,
  closeEnquiry: CLINIC_DESK,
  paperMatrix: CLINIC_PAPERS,
  publishPortfolioCase: CLINIC_PUBLISHING,
  withdrawPortfolioCase: CLINIC_PUBLISHING,

  // The platform's own work.
  openConcerns: PLATFORM,
  resolveConcern: PLATFORM,
} as const satisfies Record<string, Row>;

export type Action = keyof typeof PERMISSION_TABLE;

const rowOf = (action: Action): Row => PERMISSION_TABLE[action];

/** The roles that may knock: `@OpenTo(...rolesFor('clients'))`. */
export const rolesFor = (action: Action): Role[] => ROLES.filter((role) => rowOf(action)[role] !== undefined);

/** How far the viewer may reach with an action; somebody of several roles reaches as far as the widest. */
export function reachOf(viewer: Viewer, action: Action): Reach | undefined {
  const reaches = rolesOf(viewer).map((role) => rowOf(action)[role]);
  if (reaches.includes('ALL')) return 'ALL';
  return reaches.includes('OWN') ? 'OWN' : undefined;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Narrows a clinic's records for a list: null leaves all, an id leaves those of that technician (of nobody: none). */
export function technicianNarrowing(viewer: Viewer, action: Action): string | null {
  const reach = reachOf(viewer, action);
  if (reach === 'ALL') return null;
  return (reach === 'OWN' && viewer.kind === 'member' && viewer.technicianId) || NOBODY;
}

/** Whether the viewer's reach covers one record of their clinic, by the technician it belongs to. */
export const reaches = (viewer: Viewer, action: Action, { technicianId }: { technicianId: string }): boolean => {
  const narrowing = technicianNarrowing(viewer, action);
  return narrowing === null || narrowing === technicianId;
};
