const PICTURE = 'storageKey formats height placeholder width widths';

/** The browse page from the projection, each card one opaque value: the least PostGraphile can do for it. */
export const CARDS = `query ($stage: String!, $goal: String!) {
  allCaseCards(first: 24, condition: { stage: $stage, goal: $goal }, orderBy: [HEALED_DAYS_DESC, PRIMARY_KEY_DESC]) {
    edges { cursor node { rowId card } } pageInfo { hasNextPage endCursor } } }`;

/** The same facts field by field, as one asks PostGraphile: found and sorted by the projection, told by the clinics' tables. */
export const TABLES = `query ($stage: String!, $goal: String!) {
  allCaseCards(first: 24, condition: { stage: $stage, goal: $goal }, orderBy: [HEALED_DAYS_DESC, PRIMARY_KEY_DESC]) {
    edges { cursor node { rowId stage goal healedDays sessionCount
      clinicByClinicId { name }
      publicationByClinicIdAndPublicationId { portfolioCaseByClinicIdAndPortfolioCaseId {
        technicianByClinicIdAndTechnicianId { name }
        courseByClinicIdAndCourseId { paidCents currency locationByClinicIdAndLocationId { city }
          before: photosByClinicIdAndCourseId(first: 1, orderBy: [TAKEN_AT_ASC]) { nodes { view ${PICTURE} } }
          latest: photosByClinicIdAndCourseId(first: 1, orderBy: [TAKEN_AT_DESC]) { nodes {
            view ${PICTURE} } } } } } } }
    pageInfo { hasNextPage endCursor } } }`;

const TECHNICIAN = `technicianPublicByTechnicianId(technicianId: $technician) { page }
  allCaseCards(condition: { technicianId: $technician }) { totalCount }`;

/** The case page from the projection, one opaque value, beside what its technician shows today. */
export const PAGE = `query ($id: UUID!, $technician: UUID!) { caseCardByRowId(rowId: $id) { rowId page } ${TECHNICIAN} }`;

/** The case page field by field. */
export const CASE = `query ($id: UUID!, $technician: UUID!) {
  caseCardByRowId(rowId: $id) { rowId stage goal skinTone scar hairColour hairLength ageBand sessionCount healedDays badge
    checkedOn clinicByClinicId { slug name accentColour }
    publicationByClinicIdAndPublicationId { publishedAt portfolioCaseByClinicIdAndPortfolioCaseId {
      reference views technicianNote clientNote clientConfirmedOn
      technicianByClinicIdAndTechnicianId { slug name }
      courseByClinicIdAndCourseId { technique paidCents currency clientByClinicIdAndClientId { sex }
        locationByClinicIdAndLocationId { city }
        sessionsByClinicIdAndCourseId(orderBy: [NUMBER_ASC]) { nodes { number heldOn startsAt endsAt zones } }
        photosByClinicIdAndCourseId(orderBy: [TAKEN_AT_ASC]) { nodes { view takenOn light
          distanceMarked shineProduct numbingWithin24Hours hairLengthMm ${PICTURE} } } } } } }
  ${TECHNICIAN} }`;
