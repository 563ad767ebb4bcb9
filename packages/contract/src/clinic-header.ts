/** Names the clinic a signed-in person works in with a request. It selects among their memberships and grants nothing. */
export const CLINIC_HEADER = 'x-stipple-clinic';
