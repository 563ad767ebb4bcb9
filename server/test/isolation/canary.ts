/** Whose a text is: of one of the two clinics, and of the public, the clinic alone, or one of its clients. */
export const CLINICS = ['ours', 'theirs'] as const;
export const PARTS = ['public', 'desk', 'shared', 'other'] as const;
export type Owner = `${(typeof CLINICS)[number]}-${(typeof PARTS)[number]}`;

export const OWNERS: readonly Owner[] = CLINICS.flatMap((clinic) => PARTS.map((part) => `${clinic}-${part}` as const));

/** A token that stands in every text of its owner and nowhere else: lower case, so that no search or slug changes it. */
export const canaryOf = (owner: Owner): string => `zq${owner.replace('-', '')}qz`;

/** Owners whose texts are in an answer. */
export const canariesIn = (answer: unknown): Owner[] => {
  const text = JSON.stringify(answer).toLowerCase();
  return OWNERS.filter((owner) => text.includes(canaryOf(owner)));
};
