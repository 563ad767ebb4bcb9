import type { CredentialState, CredentialSubject } from '@stipple/contract';
import { asDocument, type JsonLd } from '../../ui/document/jsonLd.ts';
import { documentImage } from '../../ui/document/shareImage.ts';
import type { PhotoPicture } from '../../ui/photo/photoPicture.ts';

interface PaperFacts {
  title: string;
  issuer: string;
  subject: CredentialSubject;
  state: CredentialState;
  countsToday: boolean;
  validFrom: string;
  expiresOn?: string | null;
}

export interface TechnicianFacts {
  slug: string;
  name: string;
  portrait?: PhotoPicture | null;
  clinic: { name: string; slug: string };
  credentials: readonly PaperFacts[];
}

/**
 * A technician with nothing but what was checked: name, workplace and the papers that count today. Their own words about
 * themselves stay out, and so do reviews.
 */
export function technicianJsonLd(site: string, { slug, name, portrait, clinic, credentials }: TechnicianFacts): JsonLd {
  const url = `${site}/technicians/${slug}`;
  return asDocument({
    '@type': 'Person',
    '@id': url,
    url,
    name,
    jobTitle: 'Scalp micropigmentation technician',
    image: portrait ? documentImage(site, portrait)?.url : undefined,
    worksFor: { '@type': 'HealthAndBeautyBusiness', name: clinic.name, url: `${site}/clinics/${clinic.slug}` },
    hasCredential: credentials.filter(countsForThePerson).map(paperJsonLd),
  });
}

const countsForThePerson = ({ subject, state, countsToday }: PaperFacts): boolean =>
  subject === 'PERSON' && state === 'VERIFIED' && countsToday;

const paperJsonLd = ({ title, issuer, validFrom, expiresOn }: PaperFacts): JsonLd => ({
  '@type': 'EducationalOccupationalCredential',
  name: title,
  recognizedBy: { '@type': 'Organization', name: issuer },
  dateCreated: validFrom,
  expires: expiresOn ?? undefined,
});
