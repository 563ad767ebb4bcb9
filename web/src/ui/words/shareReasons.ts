import { plural } from '@lingui/core/macro';

export interface NotShown {
  readonly declined: number;
  readonly notAsked: number;
  readonly notHealedYet: number;
}

/** Why finished treatments are not published: "21 clients declined", "13 not asked". */
export function shareReasons({ declined, notAsked, notHealedYet }: NotShown) {
  return [
    { count: declined, words: plural(declined, { one: '# client declined', other: '# clients declined' }) },
    { count: notAsked, words: plural(notAsked, { one: '# not asked', other: '# not asked' }) },
    { count: notHealedYet, words: plural(notHealedYet, { one: '# not healed yet', other: '# not healed yet' }) },
  ].flatMap(({ count, words }) => (count > 0 ? words : []));
}
