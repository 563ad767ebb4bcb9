import type { Role } from '../../src/platform/access/viewer.ts';

/** What everybody is told, visitors included. Adding a field here is deciding that it is public. */
export const PUBLIC_FIELDS: Readonly<Record<string, string>> = {
  Account: 'email id name',
  BookingStanding: 'canBeBooked lacking',
  CaseCounts: 'atStage comparable healedSixMonths healedTwelveMonths oldestHealedDays published verified',
  CaseClinic: 'accentColour name slug',
  CasePhoto:
    'daysSinceSession distanceMarked hairLengthMm id light numbingWithin24Hours phase picture sessionNumber shineProduct takenOn view',
  CaseSession: 'daysSincePrevious durationMinutes heldOn number zones',
  CaseTechnician: 'caseCount healedTwelveMonthsCount initials isVerified name portrait slug',
  Clinic: 'about accentColour caseCount locations name picture prices slug technicians',
  ClinicCard: 'accentColour caseCount cities name picture slug technicianCount',
  ClinicConnection: 'edges pageInfo',
  ClinicEdge: 'cursor node',
  ComparedCase: 'badge before checkedOn comparability goal healed healedDays id reference stage',
  ComparedTechnician: 'cases distanceKm latestCase technician',
  ComparabilityReason: 'code days minutes percent',
  Credential:
    'checkedBy checkedOn clock countsToday daysLeft detail expiresOn id issuer method notChecked numberNote recheckDueOn source state subject title type validFrom',
  Experience:
    'completedCourses goals healedSixMonths healedTwelveMonths medianSessionMinutes medianSessions publishedShare stages',
  Facet: 'count value',
  GoalCount: 'count goal',
  HealedFacet: 'count months',
  IdempotencyKeyReused: 'message',
  LackingPaper: 'reason subject type',
  LikenessCounts: 'elsewhere healedSixMonthsHere healedSixMonthsTotal here total',
  LikenessReason: 'match points steps trait',
  LikePortfolioCase: 'healedMonths points portfolioCase reasons',
  LikePortfolioCaseConnection: 'edges pageInfo',
  LikePortfolioCaseEdge: 'cursor node',
  LocationSummary: 'addressLines city country credentials name timeZone weekdays',
  Membership: 'clinicId clinicName clinicSlug roles technicianSlug',
  Money: 'amountCents currency',
  PageInfo: 'endCursor hasNextPage',
  PhotoPair: 'after before reasons result view',
  Picture: 'address formats height placeholder width widths',
  Place: 'country id name region',
  PortfolioCase:
    'ageBand badge checkedOn city clientConfirmedOn clientNote clinic goal hairColour hairLength healedDays id pairs photos price publishedOn reference scar sessionCount sessions sex skinTone stage technician technicianNote technique totalMinutes unpublishedViews',
  PortfolioCaseCard:
    'badge before checkedOn city clinicName clinicSlug distanceKm goal hairColour hairLength healedDays id latest latestPhase latestSessionNumber price reference scar sessionCount skinTone stage technicianIsVerified technicianName technicianSlug view',
  PortfolioCaseConnection: 'edges pageInfo',
  PortfolioCaseEdge: 'cursor node',
  PortfolioCaseFacets: 'goals hairColours hairLengths healed healedSixMonthsTotal sessions skinTones stages total',
  PortfolioCaseNotFound: 'message',
  PriceRange: 'currency fromCents toCents',
  PublishedShare: 'declined finished notAsked notHealedYet published',
  Review:
    'clinicAnswer dayThreeScore dayThreeText goal id monthTwelveScore monthTwelveText monthsAfter stage writtenOn',
  SendEnquirySuccess: 'clinicName photosDeletedOn reference technicianName',
  ServicePrice: 'goal id included name price sessionsIncluded stages technique',
  SessionFacet: 'count sessions',
  StageCount: 'count stage',
  Technician:
    'about clinic credentials experience headline initials isVerified languages locations medianReplyMinutes name portrait practisingSince prices reviews slug specialities standingOn',
  TechnicianCard:
    'caseCount city clinicName clinicSlug distanceKm fromPrice healedTwelveMonthsCount initials isVerified matchingCount matchingHealedCount matchingSameDayCount name portrait slug thumbs',
  TechnicianComparison: 'absentSlugs technicians view',
  TechnicianConnection: 'edges pageInfo',
  TechnicianEdge: 'cursor node',
  TechnicianNotFound: 'message',
  UploadNotFound: 'message ticket',
  Viewer: 'account isClient isPlatformAdmin memberships',
};

const STAFF: readonly Role[] = ['OWNER', 'MANAGER', 'FRONT_DESK', 'TECHNICIAN'];
const PUBLISHERS: readonly Role[] = ['OWNER', 'MANAGER', 'TECHNICIAN'];
const CLIENT: readonly Role[] = ['CLIENT'];

/** What only some are handed: clients' names and addresses, letters, consents, sessions. */
export const PRIVATE_TYPES: Readonly<Record<string, readonly Role[]>> = {
  ActionNotAllowed: STAFF,
  AddToShortlistSuccess: CLIENT,
  Client: STAFF,
  ClientConnection: STAFF,
  ClientCourse: CLIENT,
  ClientEdge: STAFF,
  ClinicPortfolioCase: STAFF,
  CloseEnquirySuccess: STAFF,
  ConfirmPortfolioCaseSuccess: CLIENT,
  Consent: CLIENT,
  ConsentNotFound: CLIENT,
  Course: STAFF,
  CourseNotFound: CLIENT,
  Enquiry: STAFF,
  EnquiryConnection: STAFF,
  EnquiryEdge: STAFF,
  EnquiryMessage: STAFF,
  EnquiryNotFound: STAFF,
  EnquiryPhoto: STAFF,
  GiveConsentSuccess: CLIENT,
  NotHealedYet: CLIENT,
  PapersLacking: PUBLISHERS,
  PhotoConsentMissing: PUBLISHERS,
  PhotosMissing: PUBLISHERS,
  PublishPortfolioCaseSuccess: PUBLISHERS,
  PublishedCaseOfClient: CLIENT,
  RemoveFromShortlistSuccess: CLIENT,
  ReplyToEnquirySuccess: STAFF,
  ShortlistEntry: CLIENT,
  WithdrawConsentSuccess: CLIENT,
  WithdrawPortfolioCaseSuccess: PUBLISHERS,
};
