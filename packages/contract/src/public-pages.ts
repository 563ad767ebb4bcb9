/** Pages that are the same for everybody and belong in the sitemap, beside those of technicians, clinics and cases. */
export const PUBLIC_PAGES = [
  '/',
  '/find',
  '/technicians',
  '/clinics',
  '/what-is-true',
  '/alternatives',
  '/how-verification-works',
] as const;
