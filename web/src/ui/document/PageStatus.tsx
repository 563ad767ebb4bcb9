import { usePageDocument } from './DocumentContext.ts';

/** Tells search engines what people read: 404 where nothing is, 410 where something was and is no more. */
export function PageStatus({ code }: { code: 404 | 410 }) {
  usePageDocument().sayStatus?.(code);
  return <meta name="robots" content="noindex" />;
}
