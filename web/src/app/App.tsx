import { RouterProvider } from '@tanstack/react-router';
import type { Answers } from '../data/Answers.ts';
import { AnswersProvider } from '../data/AnswersProvider.tsx';
import { LocaleProvider } from '../ui/locale/LocaleProvider.tsx';
import '../ui/theme/styles.ts';
import { ToastProvider } from '../ui/toast/ToastProvider.tsx';
import type { makeRouter } from './makeRouter.ts';

interface Props {
  answers: Answers;
  router: ReturnType<typeof makeRouter>;
  locale: string;
}

/** Everything a page may count on: data, words, looks, short messages. */
export function App({ answers, router, locale }: Props) {
  return (
    <AnswersProvider answers={answers}>
      <LocaleProvider locale={locale}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LocaleProvider>
    </AnswersProvider>
  );
}
