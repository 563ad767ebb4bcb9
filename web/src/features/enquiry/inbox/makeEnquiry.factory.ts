type Fields = Record<string, unknown>;

export function makeMessage(id: string, over: Fields = {}) {
  return {
    id,
    body: 'Would it still look like this in a few years?',
    fromClinic: false,
    authorName: 'Marcus Webb',
    sentAt: '2026-03-15T16:48:00Z',
    ...over,
  };
}

/** Marcus's question to Aisha. */
export function makeEnquiry(id: string, over: Fields = {}) {
  return {
    id,
    reference: 'NL-E-0042',
    name: 'Marcus Webb',
    email: 'marcus@example.test',
    sentAt: '2026-03-15T16:48:00Z',
    state: 'OPEN',
    technicianName: 'Aisha Khan',
    technicianSlug: 'aisha-khan',
    stage: 'NORWOOD_V',
    goal: null,
    skinTone: 'III',
    ageBand: null,
    city: 'Leeds',
    viewerCanReply: true,
    aboutCase: null,
    photos: [],
    messages: [makeMessage(`${id}-1`)],
    ...over,
  };
}
