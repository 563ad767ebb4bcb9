/** Where clients are told to ask it; public pages, by the name they are known under. */
export interface QuestionSource {
  readonly name: string;
  readonly url: string;
}

const SOURCES = {
  inked: {
    name: 'Inked In SMP',
    url: 'https://inkedinsmp.com/smp/how-to-know-youve-chosen-the-best-scalp-micropigmentation-artist/',
  },
  scalpMicro: {
    name: 'Scalp Micro UK',
    url: 'https://scalpmicro.uk/how-to-choose-the-best-scalp-micropigmentation-artist/',
  },
  hims: { name: 'Hims', url: 'https://www.hims.com/blog/scalp-micropigmentation-regrets' },
  amplified: { name: 'Scalp Amplified', url: 'https://scalpamplifiedstudios.com/choosing-the-best-smp-provider/' },
  jackson: { name: 'Jackson SMP', url: 'https://www.jacksonsmp.com/choosing-the-best-scalp-micropigmentation-artist/' },
  scalpSolutions: {
    name: 'Scalp Solutions',
    url: 'https://scalpsolutions.co.uk/who-should-do-my-scalp-micropigmentation',
  },
  scalpKorea: {
    name: 'Scalp Korea',
    url: 'https://scalpkorea.com/how-to-find-a-skilled-scalp-micropigmentation-provider',
  },
  dermimatch: { name: 'DermiMatch', url: 'https://www.dermimatch.com/tag/laser-tattoo-removal/' },
  webmd: {
    name: 'WebMD, for transplants',
    url: 'https://www.webmd.com/skin-problems-and-treatments/hair-loss/what-look-surgeon',
  },
  realself: { name: 'RealSelf', url: 'https://insightscenter.realself.com/uploading-before-and-after-photos/' },
  hairImplants: { name: 'Hair Implants', url: 'https://hairimplants.net/blog/hair-transplant-before-after-evaluation' },
  myHairline: { name: 'MyHairline', url: 'https://www.myhairline.ai/blog/before-after-photo-review-ethical-marketing' },
  lips: {
    name: 'Lips & Brows',
    url: 'https://lipsandbrows.ae/thinking-about-scalp-micropigmentation-common-regrets-you-need-to-know/',
  },
  cheltenham: {
    name: 'Cheltenham Borough Council',
    url: 'https://www.cheltenham.gov.uk/info/75/health_and_safety_in_the_workplace/698/skin_piercing',
  },
  ishrs: {
    name: 'ISHRS, Fight the FIGHT',
    url: 'https://fightthefight.ishrs.org/do-you-know-who-is-operating-on-you/',
  },
  hobbs: { name: 'Mary Anne Hobbs', url: 'https://www.maryannehobbs.com/scalp-micropigmentation-regrets/' },
  evo: {
    name: 'EVO SMP',
    url: 'https://evosmp.com/post/what-are-the-safety-features-of-scalp-micropigmentation-needle-cartridges',
  },
} as const satisfies Record<string, QuestionSource>;

export type SourceKey = keyof typeof SOURCES;

export const sourceOf = (key: SourceKey): QuestionSource => SOURCES[key];
