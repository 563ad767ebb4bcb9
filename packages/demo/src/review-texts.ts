/** What clients wrote on day 3, of the experience. */
export const dayThreeTexts: readonly (readonly [score: number, text: string])[] = [
  [5, 'Explained every step before doing it and stopped whenever I asked.'],
  [5, 'Calm room, two breaks, no sales talk. I knew the price to the pound before I sat down.'],
  [5, 'Redness went down on the second day, exactly as the sheet said.'],
  [4, 'Good, but five hours in one position is long. Bring a podcast.'],
  [5, 'Said no to the straight hairline I asked for and showed me why on someone my age.'],
  [4, 'It stung around the temples. I had been told it might.'],
  [5, 'Sent me home with the aftercare by the day and answered a worried message on Sunday.'],
  [4, 'Running forty minutes late at the start, careful once begun.'],
  [5, 'I was shown healed pictures of skin like mine before I paid anything.'],
  [3, 'Fine, but the reception was cold and nobody had told me parking costs extra.'],
  [5, 'He counted the dots with me in the mirror and let me decide on the second row.'],
  [4, 'Scalp tight for two days, then itchy. Nothing worse.'],
  [5, 'She asked three times whether I was sure, which made me sure.'],
  [4, 'The numbing cream wore off before the end and they put on more without fuss.'],
];

/** What they wrote at month 12, of the result. */
export const monthTwelveTexts: readonly (readonly [score: number, text: string, answer?: string])[] = [
  [5, 'A year on it is softer and I prefer it. Nobody has ever asked.'],
  [5, 'Careful and quiet work. One temple healed lighter and was evened out at no charge.'],
  [4, 'Faded a little more on the crown than at the front. I was told to expect it.'],
  [5, 'The scar is still there if you run a thumb over it. You cannot see it from a chair away.'],
  [4, 'Good. I underestimated how often I have to shave to keep it looking right.'],
  [5, 'I stopped wearing caps in month two and gave them away in month ten.'],
  [
    3,
    'A slight blue tint in strong sun. They offered to correct it and I have not decided.',
    'Thank you for saying so openly. The offer stands without an end date; a warmer pass usually settles it.',
  ],
  [5, 'Looks like a number one, which is what I asked for.'],
  [4, 'Needs a top-up sooner than I hoped, at eighteen months perhaps.'],
  [5, 'Healed pictures on this site looked like what I got. That is all I wanted.'],
  [
    2,
    'Too light for me in the end; I had expected the colour of the first week to stay.',
    'We are sorry that the first week misled you. Your healed pictures match what we planned, and we have offered a further session.',
  ],
  [5, 'I sleep, swim and sunbathe with factor fifty and have no complaints.'],
  [4, 'Parting looks fuller in daylight and about the same in the evening.'],
  [5, 'I would do it again, and I would do it two years earlier.'],
];
