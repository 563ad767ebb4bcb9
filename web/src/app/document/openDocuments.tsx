import type { BuiltWeb, DocumentRequest, RenderDocument } from '@stipple/contract';
import { createMemoryHistory } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { Answers } from '../../data/Answers.ts';
import { activateLocale } from '../../ui/locale/activateLocale.ts';
import { App } from '../App.tsx';
import { makeRouter } from '../makeRouter.ts';
import { filesOf } from './filesOf.ts';
import { isForEverybody } from './isForEverybody.ts';
import { placeInPage } from './placeInPage.ts';
import { writeServedPage } from './servedPage.ts';

/** Opens the writer of public pages, which runs the same routes as the browser. For servers. @public */
export async function openDocuments({ page, files }: BuiltWeb): Promise<RenderDocument> {
  await activateLocale(['en']);

  return async (request) => {
    const answers = new Answers({ ask: askOf(request), isServer: true });
    const history = createMemoryHistory({ initialEntries: [request.url] });
    const router = makeRouter({ answers, history });
    await router.load();
    const { matches } = router.state;
    if (!isForEverybody(matches.at(-1)?.fullPath ?? '')) return undefined;

    const { locale, origin, today } = request;
    let status = 200;
    const sayStatus = (said: number) => {
      status = said;
    };
    const written = await write(
      <html lang={locale}>
        <body>
          <div id="root">
            <StrictMode>
              <App answers={answers} router={router} locale={locale} document={{ origin, today, sayStatus }} />
            </StrictMode>
          </div>
        </body>
      </html>,
    );
    if (answers.hasFailed) throw new Error(`An answer failed: ${request.url}`);
    const state = writeServedPage({ answers: answers.dehydrate(), locale, origin, today });
    const html = placeInPage(page, { ...written, locale, files: filesOf(files, modulesOf(router, matches)), state });
    return { status, html };
  };
}

const askOf =
  ({ ask }: DocumentRequest) =>
  ({ operation, variables }: Parameters<Answers['ask']>[0]) =>
    ask({ id: operation.__meta__?.hash ?? '', variables });

type Router = ReturnType<typeof makeRouter>;

/** Sources of the pages shown, as {@link namePages} leaves them on their components. */
function modulesOf(router: Router, matches: Router['state']['matches']) {
  return matches.flatMap(({ routeId }) => {
    const page: unknown = router.routesById[routeId].options.component;
    return typeof page === 'function' && 'module' in page && typeof page.module === 'string' ? [page.module] : [];
  });
}

/** The whole page, everything waited for: nothing is left to reveal by scripts. Throws what went wrong in it. */
async function write(document: React.ReactNode) {
  const faults: unknown[] = [];
  const { prelude } = await prerender(document, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => void faults.push(error),
  });
  const text = await new Response(prelude).text();
  if (faults.length > 0) throw faults[0];

  const [head = '', body = ''] = text.split(/<body[^>]*>/);
  return {
    head: head.slice(head.indexOf('<head>') + 6, head.lastIndexOf('</head>')),
    body: body.slice(0, body.lastIndexOf('</body>')),
  };
}
