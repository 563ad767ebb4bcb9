/** Where a word of the vocabulary is explained on `/how-verification-works`: `healed-confirmed` of HEALED_CONFIRMED. */
export const anchorOf = (word: string): string => word.toLowerCase().replaceAll('_', '-');
