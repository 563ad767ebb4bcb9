import { RouterProvider } from '@tanstack/react-router';
import type { Answers } from '../data/Answers.ts';
import { AnswersProvider } from '../data/AnswersProvider.tsx';
import { DocumentContext, type PageDocument } from '../ui/document/DocumentContext.ts';
import { LocaleProvider } from '../ui/locale/LocaleProvider.tsx';
import '../ui/theme/styles.ts';
import { ToastProvider } from '../ui/toast/ToastProvider.tsx';
import type { makeRouter } from './makeRouter.ts';

interface Props {
  answers: Answers;
  router: ReturnType<typeof makeRouter>;
  locale: string;
  document: PageDocument;
}

/** Everything a page may count on: data, words, looks, short messages. */
export function App({ answers, router, locale, document }: Props) {
  return (
    <AnswersProvider answers={answers}>
      <DocumentContext value={document}>
        <LocaleProvider locale={locale}>
          <ToastProvider>
            <RouterProvider router={router} />
          </ToastProvider>
        </LocaleProvider>
      </DocumentContext>
    </AnswersProvider>
  );
}
