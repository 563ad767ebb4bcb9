import type { Shortlisted } from '@stipple/contract';
import type { Answers } from '../../data/Answers.ts';
import { QuestionRefused } from '../../data/QuestionRefused.ts';
import { graphql } from '../../gql/index.ts';
import type { Shortlist } from '../../ui/shortlist/Shortlist.ts';
import type { ShortlistChange } from '../../ui/shortlist/shortlistText.ts';

const mineQuery = graphql(`
  query MyShortlist {
    myShortlist {
      slug
      name
      clinicName
    }
  }
`);

const addMutation = graphql(`
  mutation AddToShortlist($input: AddToShortlistInput!) {
    addToShortlist(input: $input) {
      ... on AddToShortlistSuccess {
        entries {
          slug
          name
          clinicName
        }
        leftOut {
          slug
          name
          clinicName
        }
      }
    }
  }
`);

const removeMutation = graphql(`
  mutation RemoveFromShortlist($input: RemoveFromShortlistInput!) {
    removeFromShortlist(input: $input) {
      ... on RemoveFromShortlistSuccess {
        entries {
          slug
          name
          clinicName
        }
      }
    }
  }
`);

interface Sending {
  answers: Answers;
  shortlist: Shortlist;
  account: string;
}

/** Accounts whose list has been read since this page came. */
const read = new WeakMap<Answers, string>();
/** One after the other: what is sent twice at once would be told twice. */
const underWay = new WeakMap<Shortlist, Promise<unknown>>();

/**
 * Tells the account what was changed here, in order, then takes over what the account says. What cannot be told now waits
 * on the device for the next change or page. Gives what did not fit.
 */
export async function sendShortlist(sending: Sending): Promise<readonly Shortlisted[]> {
  const before = underWay.get(sending.shortlist) ?? Promise.resolve();
  const mine = before.then(() => sendAll(sending)).catch((): Shortlisted[] => []);
  underWay.set(sending.shortlist, mine);
  return mine;
}

async function sendAll({ answers, shortlist, account }: Sending): Promise<Shortlisted[]> {
  const leftOut: Shortlisted[] = [];
  let [change] = shortlist.owner.unsent;
  while (change && shortlist.owner.account === account) {
    const told = await tell(answers, change);
    leftOut.push(...told.leftOut);
    // Somebody may have signed out while the answer was on its way.
    if (shortlist.owner.account === account) shortlist.settle(told.entries, 1);
    read.set(answers, account);
    [change] = shortlist.owner.unsent;
  }
  if (read.get(answers) === account || shortlist.owner.account !== account) return leftOut;
  const { myShortlist } = await answers.send(mineQuery, {});
  if (shortlist.owner.account === account) shortlist.settle(myShortlist, 0);
  read.set(answers, account);
  return leftOut;
}

/** A change that the server refuses for what it says would block all that follow: it is dropped. */
async function tell(answers: Answers, change: ShortlistChange) {
  try {
    return await send(answers, change);
  } catch (error) {
    if (!(error instanceof QuestionRefused)) throw error;
    const { myShortlist } = await answers.send(mineQuery, {});
    return { entries: myShortlist, leftOut: [] };
  }
}

async function send(answers: Answers, change: ShortlistChange) {
  if (change.kind === 'remove') {
    const { removeFromShortlist } = await answers.send(removeMutation, { input: { slugs: [change.slug] } });
    return { entries: removeFromShortlist.entries, leftOut: [] };
  }
  const { addToShortlist } = await answers.send(addMutation, {
    input: { entries: [...change.entries], at: change.at },
  });
  return addToShortlist;
}
