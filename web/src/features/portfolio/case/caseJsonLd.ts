import type { PhotoPicture } from '../../../ui/photo/photoPicture.ts';
import { asDocument, type JsonLd } from '../../../ui/document/jsonLd.ts';
import { documentImage } from '../../../ui/document/shareImage.ts';

interface CasePhotoFacts {
  takenOn: string;
  picture: PhotoPicture;
}

export interface CaseFactsOfRecord<Photo extends CasePhotoFacts> {
  id: string;
  publishedOn: string;
  photos: readonly Photo[];
  technician: { name: string; slug: string };
  clinic: { name: string; slug: string };
}

interface CaseDocument<Photo extends CasePhotoFacts> {
  site: string;
  portfolioCase: CaseFactsOfRecord<Photo>;
  title: string;
  /** What one photograph shows, in words. */
  captionOf: (photo: Photo) => string;
}

/**
 * A case as a gallery of dated photographs: what it is. No `MedicalProcedure`, since the treatment is a tattoo and no
 * medicine, and no rating.
 */
export function caseJsonLd<Photo extends CasePhotoFacts>({
  site,
  portfolioCase,
  title,
  captionOf,
}: CaseDocument<Photo>): JsonLd {
  const { technician, clinic, photos } = portfolioCase;
  const url = `${site}/cases/${portfolioCase.id}`;
  return asDocument({
    '@type': 'ImageGallery',
    '@id': url,
    url,
    name: title,
    datePublished: portfolioCase.publishedOn,
    about: { '@type': 'Thing', name: 'Scalp micropigmentation' },
    creator: { '@type': 'Person', name: technician.name, url: `${site}/technicians/${technician.slug}` },
    provider: { '@type': 'HealthAndBeautyBusiness', name: clinic.name, url: `${site}/clinics/${clinic.slug}` },
    associatedMedia: photos.flatMap((photo) => imageOf(site, photo, captionOf(photo)) ?? []),
  });
}

function imageOf(site: string, { picture, takenOn }: CasePhotoFacts, caption: string): JsonLd | undefined {
  const image = documentImage(site, picture);
  if (!image) return undefined;
  return {
    '@type': 'ImageObject',
    contentUrl: image.url,
    width: image.width,
    height: image.height,
    encodingFormat: image.type,
    caption,
    dateCreated: takenOn,
  };
}
