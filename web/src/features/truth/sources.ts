/** A public page or paper that something on our pages was read in. */
interface Source {
  readonly name: string;
  readonly url: string;
}

/** Where statements were read; copies may have changed since. */
export const sources = {
  BALDING: { name: 'BaldingBlog, Dr Rassman', url: 'https://baldingblog.com/smp-over-the-years' },
  BOOTS: {
    name: 'WebMD Boots',
    url: 'https://www.webmd.boots.com/skin-problems-and-treatments/hair-loss/treat-hair-loss',
  },
  CAMOUFLAGE: { name: 'Hair camouflage, a review, 2022', url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9231527' },
  CAPRI: { name: 'Capri Aesthetics', url: 'http://capriaesthetics.com/hair/hair-tricopigmentation/' },
  CDA: {
    name: 'Cosmetic Design Academy',
    url: 'https://www.cosmeticdesignacademy.com/how-long-does-scalp-micropigmentation-last/',
  },
  COVER_UPS: {
    name: 'Cosmetic cover-ups, a chapter',
    url: 'https://plasticsurgerykey.com/cosmetic-cover-ups-and-hairpieces',
  },
  DAPPER: { name: 'Dapper SMP', url: 'https://www.dappersmp.com/store-policy' },
  DERMIMATCH: { name: 'DermiMatch', url: 'https://www.dermimatch.com/tag/laser-tattoo-removal/' },
  DESMET: { name: 'De Smet', url: 'https://desmetlive.nl/quest-ce-que-la-tricopigmentation/' },
  ECODE1: { name: 'A US town’s consent form', url: 'https://ecode360.com/10816140' },
  ELKA: { name: 'Elka SMP', url: 'https://www.elkasmp.com.au/how-much-does-scalp-micropigmentation-cost/' },
  ELMENS: {
    name: 'El Mens',
    url: 'https://www.elmens.com/health/how-much-can-you-expect-to-pay-for-scalp-micropigmentation/',
  },
  ENH: { name: 'Enhanced Scalp', url: 'https://enhancedscalp.com/resources/post-care-instructions/' },
  EVOKE: { name: 'Evoke', url: 'https://www.evokescalpmicropigmentation.co.uk/aftercare/' },
  FDA19: {
    name: 'US FDA, 2019',
    url: 'https://www.fda.gov/cosmetics/cosmetics-compliance-enforcement/fda-advises-consumers-tattoo-artists-and-retailers-avoid-using-or-selling-certain-tattoo-inks',
  },
  FTAA: { name: 'Finnish tattooists’ association', url: 'https://www.ftaa.fi/in-english/news/reach-regulations/' },
  GERO: { name: 'Gerow Hair Ink', url: 'https://gerowhairink.com/can-smp-be-removed/' },
  GURU: { name: 'Scalp Guru', url: 'https://www.scalpguru.com/smp/contraindications-for-scalp-micropigmentation/' },
  HC14: { name: 'Hair Clinic 14', url: 'https://hairclinic14.com/faq/' },
  HLD: { name: 'Hairline Designs', url: 'https://hairlinedesigns.com/the-truth-about-scalp-micropigmentation/' },
  JADE: { name: 'Health Jade', url: 'https://healthjade.net/scalp-micropigmentation/' },
  JAIM: { name: 'Jaimie Jolly', url: 'https://jaimiejolly.com/smp-prep-and-aftercare' },
  JCCP: { name: 'JCCP, UK register', url: 'https://jccpandme.org.uk/treatment-guides/hair-restoration-surgery' },
  JOCD25: { name: 'Case series, 10 patients, 2025', url: 'https://doi.org/10.1111/jocd.70375' },
  KOREA43: {
    name: 'Case series, 43 patients, Korea',
    url: 'https://iapc.academy/blogs/digital-library/micropigmentation-camouflaging-scalp-alopecia-and-scars-in-korean-patients',
  },
  LEIC: { name: 'Leicester Hair Clinic', url: 'http://www.leicesterhairclinic.co.uk/faqs/' },
  LLOYDS: {
    name: 'Lloyds Pharmacy',
    url: 'https://onlinedoctor.lloydspharmacy.com/uk/hair-loss/male-pattern-baldness',
  },
  LOOKNAT: { name: 'Look Natural Atlanta', url: 'https://www.looknaturalatl.com/services/scar-camouflage/' },
  MBAR: { name: 'Micro Barber', url: 'https://www.microbarber.com/contraindictions' },
  MBEL: { name: 'MB Elegant', url: 'https://mbelegantmicro.ca/scalp-micropigmentation/smp-touch-up-repair/' },
  MENSINK: { name: 'Men’s Ink', url: 'https://www.mens-ink.com/en/questions/' },
  MYTR: { name: 'My Transformation', url: 'https://mytransformation.com.au/scalp-micropigmentation-aftercare' },
  MYTR_MED: {
    name: 'My Transformation, medical conditions',
    url: 'https://mytransformation.com.au/medical-conditions-that-prohibit-scalp-micropigmentation/',
  },
  NATINK: { name: 'Natural Ink', url: 'https://www.naturalinkspm.com/smp-contraindications' },
  NEWAGE: { name: 'New Age Spa', url: 'https://newagespa.ca/aftercare/scalp-micropigmentation/' },
  NJSMP: { name: 'NJ SMP', url: 'https://njsmp.com/when-will-i-need-a-touch-up-for-smp/' },
  NM: { name: 'NM Estetyka', url: 'https://www.nm-estetyka.pl/en/mikropigmentacja-skory-glowy-co-moze-pojsc-nie-tak/' },
  NORDEN: {
    name: 'Nordic ink control, 2024',
    url: 'https://pub.norden.org/temanord2024-549/4-results-and-conclusion.html',
  },
  PRIME: { name: 'Prime Line', url: 'https://primelineokc.com/smp-touchup' },
  RASS15: { name: 'Rassman and others, 2015', url: 'https://docslib.org/doc/2918702/' },
  REALSELF: { name: 'RealSelf', url: 'https://www.realself.com/scalp-micropigmentation' },
  SCALPMICROUK: {
    name: 'Scalp Micro UK',
    url: 'https://scalpmicro.uk/how-to-choose-the-best-scalp-micropigmentation-artist/',
  },
  SMPAES: { name: 'SMP Aesthetics', url: 'https://smpaesthetics.co.uk/scalp-micropigmentation/alopecia/' },
  SMPBL_SC: { name: 'SMP Blends', url: 'https://smpblends.com/scalp-micropigmentation/smp-for-scarring' },
  SMPHC: { name: 'SMP Hair Creations', url: 'https://smphaircreations.com/what-we-offer/smp-process' },
  SMUDGE: { name: 'Smudge Free', url: 'https://smudgefree.co.uk/terms-and-conditions/' },
  SPCP_CODE: { name: 'SPCP code of ethics', url: 'https://spcp-1919.myshopify.com/pages/code-of-ethics' },
  STUDYL: { name: 'A clinic’s aftercare sheet', url: 'https://studylibfr.com/doc/10071408/' },
  TEAM: { name: 'Team Micro', url: 'https://www.teammicro.com/smp/discoloration/' },
  TRAQ: {
    name: 'Traquina, 62 patients, 2001',
    url: 'https://tressless.com/research/micropigmentation-as-an-adjuvant-in-cosmetic-surgery-of-the-scalp-4xk6',
  },
  TUKES: {
    name: 'Tukes, Finland',
    url: 'https://tukes.fi/en/products-and-services/services-for-consumers/beauty-care-and-body-modification/tattooing-services',
  },
  ULTRA: { name: 'Ultra Scalp', url: 'https://ultrascalp-ink.co.uk/2024/10/21/5353/' },
  URBANC: { name: 'Urban Cyclist', url: 'https://www.urbancyclist.org/side-effects-of-scalp-micropigmentation/' },
  VERDINI: { name: 'Jennifer Verdini', url: 'https://www.jenniferverdini.com/precautions-contraindications' },
  WESTON: { name: 'Mark Weston', url: 'https://www.markwestonhair.com/scalp-micropigmentation-training' },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;
