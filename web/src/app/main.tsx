import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { activateLocale } from '../ui/locale/activateLocale.ts';
import { localeOf } from '../ui/locale/localeOf.ts';
import { Answers } from '../data/Answers.ts';
import { askServer } from '../data/askServer.ts';
import { App } from './App.tsx';
import { makeRouter } from './makeRouter.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const locale = localeOf(await activateLocale(navigator.languages), navigator.languages);
document.documentElement.lang = locale;
const answers = new Answers({ ask: askServer });
createRoot(root).render(
  <StrictMode>
    <App answers={answers} router={makeRouter({ answers })} locale={locale} />
  </StrictMode>,
);
