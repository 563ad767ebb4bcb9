import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Answers } from '../data/Answers.ts';
import { askServer } from '../data/askServer.ts';
import { activateLocale } from '../ui/locale/activateLocale.ts';
import { localeOf } from '../ui/locale/localeOf.ts';
import { App } from './App.tsx';
import { readServedPage } from './document/servedPage.ts';
import { makeRouter } from './makeRouter.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
void start(root);

/** A function of its own, since pages import from this file's chunk: a chunk that awaits them while it loads would wait for good. */
async function start(root: HTMLElement) {
  const served = readServedPage();
  const language = await activateLocale(served ? [served.locale] : navigator.languages);
  const locale = served?.locale ?? localeOf(language, navigator.languages);
  document.documentElement.lang = locale;
  const answers = new Answers({ ask: askServer, known: served?.answers });
  const router = makeRouter({ answers });
  const place = { origin: served?.origin ?? location.origin, today: served?.today };
  const app = (
    <StrictMode>
      <App answers={answers} router={router} locale={locale} document={place} />
    </StrictMode>
  );

  if (served) {
    // The router draws what a server drew only when told so, and with the code of the page already here.
    router.ssr = { manifest: undefined };
    await router.load();
    hydrateRoot(root, app);
  } else {
    createRoot(root).render(app);
  }
}
