import { asDocument, type JsonLd } from '../../ui/document/jsonLd.ts';
import { documentImage } from '../../ui/document/shareImage.ts';
import type { PhotoPicture } from '../../ui/photo/photoPicture.ts';

interface PlaceFacts {
  name: string;
  addressLines: readonly string[];
  city: string;
  country: string;
}

export interface ClinicFacts {
  slug: string;
  name: string;
  picture?: PhotoPicture | null;
  locations: readonly PlaceFacts[];
  technicians: readonly { name: string; slug: string }[];
}

/** A clinic with its places and the technicians who may be listed today. Prices and praise are its own words and stay out. */
export function clinicJsonLd(site: string, { slug, name, picture, locations, technicians }: ClinicFacts): JsonLd {
  const url = `${site}/clinics/${slug}`;
  const [first] = locations;
  return asDocument({
    '@type': 'HealthAndBeautyBusiness',
    '@id': url,
    url,
    name,
    image: picture ? documentImage(site, picture)?.url : undefined,
    address: first && addressOf(first),
    location: locations.map((place) => ({ '@type': 'Place', name: place.name, address: addressOf(place) })),
    employee: technicians.map((technician) => ({
      '@type': 'Person',
      name: technician.name,
      url: `${site}/technicians/${technician.slug}`,
    })),
  });
}

const addressOf = ({ addressLines, city, country }: PlaceFacts): JsonLd => ({
  '@type': 'PostalAddress',
  streetAddress: addressLines.join(', '),
  addressLocality: city,
  addressCountry: country,
});
