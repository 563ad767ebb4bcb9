import { createRootRouteWithContext, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Answers } from '../data/Answers.ts';
import { askHome } from '../features/home/heroQueries.ts';
import { askFindPage } from '../features/portfolio/find/findPageQuery.ts';
import { askClinicList } from '../features/directory/clinicListQuery.ts';
import { readDirectorySearch } from '../features/directory/directorySearch.ts';
import { askTechnicianList } from '../features/directory/technicianListQuery.ts';
import { askClinic } from '../features/clinic/clinicQuery.ts';
import { askPortfolioCase } from '../features/portfolio/case/portfolioCaseQuery.ts';
import { askComparison } from '../features/comparison/comparisonQuery.ts';
import { askQuestions } from '../features/questions/questionsQuery.ts';
import { askTechnician } from '../features/technician/technicianQuery.ts';
import { readComparisonSearch } from '../features/comparison/comparisonSearch.ts';
import { readQuestionSearch } from '../features/questions/questionSearch.ts';
import { readShortlistSearch } from '../features/shortlist/shortlistSearch.ts';
import { readFindSearch } from '../features/portfolio/find/findSearch.ts';
import { readSignInSearch } from '../features/account/signInSearch.ts';
import { readCalendarSearch } from '../features/calendar/calendarSearch.ts';
import { readInboxSearch } from '../features/enquiry/inbox/inboxSearch.ts';
import { readReportSearch } from '../features/concern/reportSearch.ts';
import { readEnquirySearch } from '../features/enquiry/send/enquirySearch.ts';
import { readPapersSearch } from '../features/papers/papersSearch.ts';
import { askTruth } from '../features/truth/truthQuery.ts';
import { readTruthSearch } from '../features/truth/truthSearch.ts';
import { readTechnicianSearch } from '../features/technician/technicianSearch.ts';
import { RootLayout } from './shell/RootLayout.tsx';

/** What a route may use before its page is there. */
export interface RouteContext {
  answers: Answers;
}

const root = createRootRouteWithContext<RouteContext>()({ component: RootLayout });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: ({ context }) => void askHome(context.answers),
  component: lazyRouteComponent(() => import('../features/home/HomePage.tsx'), 'HomePage'),
});

const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  validateSearch: readFindSearch,
  loaderDeps: ({ search }) => ({ search: readFindSearch({ ...search }) }),
  loader: ({ context, deps }) => void askFindPage(context.answers, deps.search),
  component: lazyRouteComponent(() => import('../features/portfolio/find/FindPage.tsx'), 'FindPage'),
});

const portfolioCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  loader: ({ context, params }) => void askPortfolioCase(context.answers, params.caseId),
  component: lazyRouteComponent(() => import('../features/portfolio/case/PortfolioCasePage.tsx'), 'PortfolioCasePage'),
});

const technicianList = createRoute({
  getParentRoute: () => root,
  path: '/technicians',
  validateSearch: readDirectorySearch,
  loaderDeps: ({ search }) => ({ search: readDirectorySearch({ ...search }) }),
  loader: ({ context, deps }) => void askTechnicianList(context.answers, deps.search),
  component: lazyRouteComponent(() => import('../features/directory/TechnicianListPage.tsx'), 'TechnicianListPage'),
});

const technician = createRoute({
  getParentRoute: () => root,
  path: '/technicians/$slug',
  loader: ({ context, params }) => void askTechnician(context.answers, params.slug),
  validateSearch: readTechnicianSearch,
  component: lazyRouteComponent(() => import('../features/technician/TechnicianPage.tsx'), 'TechnicianPage'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/technicians/$slug/questions',
  validateSearch: readQuestionSearch,
  loaderDeps: ({ search }) => ({ search }),
  loader: ({ context, params, deps }) => void askQuestions(context.answers, params.slug, deps.search),
  component: lazyRouteComponent(() => import('../features/questions/QuestionSheetPage.tsx'), 'QuestionSheetPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: readComparisonSearch,
  loaderDeps: ({ search }) => ({ search }),
  loader: ({ context, deps }) => void askComparison(context.answers, deps.search),
  component: lazyRouteComponent(() => import('../features/comparison/ComparePage.tsx'), 'ComparePage'),
});

const shortlist = createRoute({
  getParentRoute: () => root,
  path: '/shortlist',
  validateSearch: readShortlistSearch,
  component: lazyRouteComponent(() => import('../features/shortlist/ShortlistPage.tsx'), 'ShortlistPage'),
});

const clinicList = createRoute({
  getParentRoute: () => root,
  path: '/clinics',
  validateSearch: readDirectorySearch,
  loaderDeps: ({ search }) => ({ search: readDirectorySearch({ ...search }) }),
  loader: ({ context, deps }) => void askClinicList(context.answers, deps.search),
  component: lazyRouteComponent(() => import('../features/directory/ClinicListPage.tsx'), 'ClinicListPage'),
});

const clinic = createRoute({
  getParentRoute: () => root,
  path: '/clinics/$slug',
  loader: ({ context, params }) => void askClinic(context.answers, params.slug),
  component: lazyRouteComponent(() => import('../features/clinic/ClinicPage.tsx'), 'ClinicPage'),
});

const sendEnquiry = createRoute({
  getParentRoute: () => root,
  path: '/technicians/$slug/enquiry',
  validateSearch: readEnquirySearch,
  component: lazyRouteComponent(() => import('../features/enquiry/send/SendEnquiryPage.tsx'), 'SendEnquiryPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: readSignInSearch,
  component: lazyRouteComponent(() => import('../features/account/SignInPage.tsx'), 'SignInPage'),
});

const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('../features/account/SignInLinkPage.tsx'), 'SignInLinkPage'),
});

const myRecord = createRoute({
  getParentRoute: () => root,
  path: '/me',
  component: lazyRouteComponent(() => import('../features/client/MyRecordPage.tsx'), 'MyRecordPage'),
});

const enquiryInbox = createRoute({
  getParentRoute: () => root,
  path: '/clinic/enquiries',
  validateSearch: readInboxSearch,
  component: lazyRouteComponent(() => import('../features/enquiry/inbox/EnquiryInboxPage.tsx'), 'EnquiryInboxPage'),
});

const noEnquiry = createRoute({
  getParentRoute: () => enquiryInbox,
  path: '/',
  component: lazyRouteComponent(() => import('../features/enquiry/inbox/ChooseEnquiry.tsx'), 'ChooseEnquiry'),
});

const enquiryThread = createRoute({
  getParentRoute: () => enquiryInbox,
  path: '$enquiryId',
  component: lazyRouteComponent(() => import('../features/enquiry/inbox/EnquiryThreadPage.tsx'), 'EnquiryThreadPage'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/clinic/calendar',
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(() => import('../features/calendar/CalendarPage.tsx'), 'CalendarPage'),
});

const papers = createRoute({
  getParentRoute: () => root,
  path: '/clinic/papers',
  validateSearch: readPapersSearch,
  component: lazyRouteComponent(() => import('../features/papers/PapersPage.tsx'), 'PapersPage'),
});

const verification = createRoute({
  getParentRoute: () => root,
  path: '/how-verification-works',
  component: lazyRouteComponent(() => import('../features/verification/VerificationPage.tsx'), 'VerificationPage'),
});

const report = createRoute({
  getParentRoute: () => root,
  path: '/report',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../features/concern/ReportPage.tsx'), 'ReportPage'),
});

const truth = createRoute({
  getParentRoute: () => root,
  path: '/what-is-true',
  validateSearch: readTruthSearch,
  loaderDeps: ({ search }) => ({ search }),
  loader: ({ context, deps }) => void askTruth(context.answers, deps.search),
  component: lazyRouteComponent(() => import('../features/truth/TruthPage.tsx'), 'TruthPage'),
});

const alternatives = createRoute({
  getParentRoute: () => root,
  path: '/alternatives',
  component: lazyRouteComponent(() => import('../features/truth/AlternativesPage.tsx'), 'AlternativesPage'),
});

const kit = createRoute({
  getParentRoute: () => root,
  path: '/dev/kit',
  component: lazyRouteComponent(() => import('./kit/KitPage.tsx'), 'KitPage'),
});

/** Every address of the web and the page behind it; each page is a chunk of its own. */
export const routeTree = root.addChildren([
  home,
  find,
  portfolioCase,
  technicianList,
  technician,
  questions,
  compare,
  shortlist,
  clinicList,
  clinic,
  sendEnquiry,
  signIn,
  signInLink,
  myRecord,
  calendar,
  papers,
  enquiryInbox.addChildren([noEnquiry, enquiryThread]),
  verification,
  report,
  truth,
  alternatives,
  kit,
]);
