import { usePageDocument } from './DocumentContext.ts';
import type { JsonLd } from './jsonLd.ts';
import { type DocumentImage, plainShareImage } from './shareImage.ts';

interface Props {
  /** The same as the heading's, without the name of the site. */
  title: string;
  /** One or two sentences that a search engine shows below the title. */
  description: string;
  /** Path and search under which this page is to be known, whatever address led here. */
  path: string;
  image?: DocumentImage;
  type?: 'website' | 'article' | 'profile';
  /** False where a page is of use to its reader alone, or one of many of the same. */
  isIndexed?: boolean;
  jsonLd?: readonly JsonLd[];
}

/** What search engines and networks read of a page. React moves it into the head, and takes it out with the page. */
export function PageHead({ title, description, path, image, type = 'website', isIndexed = true, jsonLd = [] }: Props) {
  const { origin } = usePageDocument();
  const address = origin + path;
  const picture = image ?? plainShareImage(origin);

  return (
    <>
      <meta name="description" content={description} />
      {isIndexed ? <link rel="canonical" href={address} /> : <meta name="robots" content="noindex" />}
      <meta property="og:site_name" content="Stipple" />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={picture.url} />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      <meta name="twitter:card" content="summary_large_image" />
      {jsonLd.map((thing) => (
        <JsonLdScript key={thing['@type']} thing={thing} />
      ))}
    </>
  );
}

/** Data, which no browser runs. What people wrote must not end it. */
function JsonLdScript({ thing }: { thing: JsonLd }) {
  const text = JSON.stringify(thing).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
