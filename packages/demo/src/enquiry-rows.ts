import { type Chance, chanceFrom } from './chance.ts';
import { plusMinutes, scriptDaysAgo } from './demo-calendar.ts';
import type { DemoEnquiry, DemoEnquiryMessage, DemoPortfolioCase } from './demo-records.ts';
import { type EnquiryText, enquiryTexts } from './enquiry-texts.ts';
import { inventedEmail, namesFor } from './person-names.ts';
import type { RowTools } from './row-tools.ts';

type EnquiryRows = { enquiries: DemoEnquiry[]; enquiryMessages: DemoEnquiryMessage[] };

/** How many people asked a technician lately; those who are not listed got no letters. */
const COUNTS: Readonly<Record<string, number>> = {
  'aisha-khan': 12,
  'tom-reid': 9,
  'carl-denham': 3,
  'maya-osei': 5,
  'lena-ortiz': 6,
  'gethin-rhys': 2,
  'kwame-mensah': 7,
  'ines-ferreira': 3,
  'isla-macrae': 5,
  'sofia-nunez-ibanez': 2,
  'harpreet-gill': 4,
  'ray-delgado': 3,
};
/** The newest of these wait for an answer. */
const OPEN_COUNT = 2;

/** Daniel once asked for a price in Austin; that is all Graphite knows of him. */
const DANIELS_TEXT: EnquiryText = {
  stage: 'NORWOOD_IV',
  goal: 'SHAVED_LOOK',
  skinTone: 'IV',
  ageBand: 'FROM_35',
  question: 'I am in Austin for work until May. What would a shaved look cost me at Norwood IV?',
  answer: 'Between $2,000 and $2,700 for three sessions, and we would need you here for six weeks.',
};

/** Letters to a clinic's technicians, with their answers. */
export function enquiryRows(tools: RowTools, cases: readonly DemoPortfolioCase[]): EnquiryRows {
  const chance = chanceFrom(`${tools.seed}/enquiries/${tools.clinic.slug}`);
  const name = namesFor(tools.clinic.names, chance);
  const text = chance.deck(enquiryTexts);
  const letters = tools.clinic.technicians.flatMap(({ slug }) =>
    Array.from({ length: COUNTS[slug] ?? 0 }, (_, turn): Letter => {
      const sender = name(chance.next() < 0.8 ? 'MALE' : 'FEMALE');
      return {
        key: `${slug}/${turn}`,
        technician: slug,
        sender: { name: sender, email: inventedEmail(sender, `q${turn}`) },
        text: text(),
        daysAgo: 1 + turn * 11 + chance.between(0, 8),
        isOpen: turn < OPEN_COUNT,
      };
    }),
  );
  const written = [...letters, ...danielsLetter(tools)].map((letter) => letterRows(tools, { letter, chance, cases }));
  return {
    enquiries: written.map(({ enquiry }) => enquiry),
    enquiryMessages: written.flatMap(({ messages }) => messages),
  };
}

interface Letter {
  readonly key: string;
  readonly technician: string;
  readonly sender: { readonly name: string; readonly email: string };
  readonly hasAccount?: boolean;
  readonly text: EnquiryText;
  readonly daysAgo: number;
  readonly isOpen: boolean;
}

const danielsLetter = ({ clinic }: RowTools): Letter[] =>
  clinic.slug === 'graphite-studio'
    ? [
        {
          key: 'daniel',
          technician: 'ray-delgado',
          sender: { name: 'Daniel Hargreaves', email: 'daniel@mail.example' },
          hasAccount: true,
          text: DANIELS_TEXT,
          daysAgo: 340,
          isOpen: false,
        },
      ]
    : [];

interface LetterNeeds {
  readonly letter: Letter;
  readonly chance: Chance;
  readonly cases: readonly DemoPortfolioCase[];
}

function letterRows(tools: RowTools, { letter, chance, cases }: LetterNeeds) {
  const { id, clinic, technicianId, accounts } = tools;
  const { sender, text } = letter;
  const { sentAt, repliedAt } = momentsOf(tools, letter, chance);
  const enquiryId = id('enquiry', letter.key, sentAt);
  const enquiry: DemoEnquiry = {
    id: enquiryId,
    accountId: letter.hasAccount ? accounts.open(sender) : null,
    reference: referenceFrom(chance),
    technicianId: technicianId(letter.technician),
    portfolioCaseId: askedAbout(tools, { letter, chance, cases }, sentAt),
    name: sender.name,
    email: sender.email,
    stage: text.stage,
    goal: text.goal,
    skinTone: text.skinTone,
    ageBand: text.ageBand,
    city: chance.next() < 0.6 ? (clinic.locations[0]?.city ?? null) : null,
    state: stateOf(letter),
    sentAt,
    firstRepliedAt: repliedAt,
  };
  const question = {
    id: id('enquiry-message', `${letter.key}/question`, sentAt),
    enquiryId,
    fromClinic: false,
    authorName: sender.name,
    body: text.question,
    sentAt,
  };
  const answer = repliedAt === null ? [] : [answerRow(tools, letter, { enquiryId, sentAt: repliedAt })];
  return { enquiry, messages: [question, ...answer] };
}

function momentsOf({ clinic, calendar }: RowTools, letter: Letter, chance: Chance) {
  const timeZone = clinic.locations[0]?.timeZone ?? 'UTC';
  const day = scriptDaysAgo(letter.daysAgo);
  const time = plusMinutes('08:15', chance.between(0, 480));
  const repliedAt = calendar.instant(day, plusMinutes(time, chance.between(25, 360)), timeZone);
  return { sentAt: calendar.instant(day, time, timeZone), repliedAt: letter.isOpen ? null : repliedAt };
}

/** Every other letter is about a case that was public when it was written. */
function askedAbout({ technicianId }: RowTools, { letter, chance, cases }: LetterNeeds, sentAt: string): string | null {
  const own = cases.filter(
    (each) => each.technicianId === technicianId(letter.technician) && (each.publishedAt ?? '~') < sentAt,
  );
  return own.length > 0 && chance.next() < 0.5 ? chance.pick(own).id : null;
}

const stateOf = ({ isOpen, daysAgo }: Letter): DemoEnquiry['state'] => {
  if (isOpen) return 'OPEN';
  return daysAgo > 60 ? 'CLOSED' : 'ANSWERED';
};

function answerRow(
  { id, clinic }: RowTools,
  letter: Letter,
  { enquiryId, sentAt }: { enquiryId: string; sentAt: string },
): DemoEnquiryMessage {
  return {
    id: id('enquiry-message', `${letter.key}/answer`, sentAt),
    enquiryId,
    fromClinic: true,
    authorName: clinic.technicians.find(({ slug }) => slug === letter.technician)?.name ?? clinic.name,
    body: letter.text.answer,
    sentAt,
  };
}

const SIGNS = [...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'];

/** In the form that a new enquiry gets: E-7KQ2X. */
const referenceFrom = (chance: Chance): string => `E-${Array.from({ length: 5 }, () => chance.pick(SIGNS)).join('')}`;
