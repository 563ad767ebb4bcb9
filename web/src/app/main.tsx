import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLocale } from '../ui/locale/activateLocale.ts';
import { localeOf } from '../ui/locale/localeOf.ts';
import { App } from './App.tsx';
import { makeApolloClient } from './makeApolloClient.ts';
import { makeRouter } from './makeRouter.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const locale = localeOf(await activateLocale(navigator.languages), navigator.languages);
document.documentElement.lang = locale;
const apollo = makeApolloClient();
createRoot(root).render(
  <StrictMode>
    <App apollo={apollo} router={makeRouter({ apollo })} locale={locale} />
  </StrictMode>,
);
