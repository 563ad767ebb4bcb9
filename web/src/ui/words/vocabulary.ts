import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Goal, HairColour, HairLength, PhotoView, Scar, Stage } from '@stipple/contract';

type Words<Value extends string> = Record<Value, MessageDescriptor>;

export const stageWords: Words<Stage> = {
  NORWOOD_I: msg`Norwood I`,
  NORWOOD_II: msg`Norwood II`,
  NORWOOD_III: msg`Norwood III`,
  NORWOOD_III_VERTEX: msg`Norwood III vertex`,
  NORWOOD_IV: msg`Norwood IV`,
  NORWOOD_V: msg`Norwood V`,
  NORWOOD_VI: msg`Norwood VI`,
  NORWOOD_VII: msg`Norwood VII`,
  LUDWIG_I: msg`Ludwig I`,
  LUDWIG_II: msg`Ludwig II`,
  LUDWIG_III: msg`Ludwig III`,
  ALOPECIA_AREATA: msg`Alopecia areata`,
  SCAR: msg`Scar`,
};

/** For a drawing's caption, where the family is clear. */
export const stageCaptions: Words<Stage> = {
  NORWOOD_I: msg`I`,
  NORWOOD_II: msg`II`,
  NORWOOD_III: msg`III`,
  NORWOOD_III_VERTEX: msg`III v`,
  NORWOOD_IV: msg`IV`,
  NORWOOD_V: msg`V`,
  NORWOOD_VI: msg`VI`,
  NORWOOD_VII: msg`VII`,
  LUDWIG_I: msg`L I`,
  LUDWIG_II: msg`L II`,
  LUDWIG_III: msg`L III`,
  ALOPECIA_AREATA: msg`Areata`,
  SCAR: msg`Scar`,
};

/** What a person would see in the mirror. */
export const stageDescriptions: Words<Stage> = {
  NORWOOD_I: msg`No loss to speak of. The hairline is where it was at twenty.`,
  NORWOOD_II: msg`The temples have moved back a little. The middle of the hairline stays.`,
  NORWOOD_III: msg`Deep temples. A peak of hair is left in the middle of the forehead.`,
  NORWOOD_III_VERTEX: msg`Deep temples and a first thin or bare spot on the crown.`,
  NORWOOD_IV: msg`Bare temples and a bare crown, with a full band of hair between them.`,
  NORWOOD_V: msg`The band between front and crown is thin and narrow.`,
  NORWOOD_VI: msg`Front and crown have joined. Hair is left at the sides and the back.`,
  NORWOOD_VII: msg`Only a low, narrow band is left above the ears and at the back.`,
  LUDWIG_I: msg`The parting is wider and the top a little thinner. The hairline stays.`,
  LUDWIG_II: msg`The scalp shows clearly along the parting and over the top.`,
  LUDWIG_III: msg`The top is nearly bare behind a thin hairline.`,
  ALOPECIA_AREATA: msg`Round bare patches with clear edges, anywhere on the head.`,
  SCAR: msg`A scar from a transplant, an accident or surgery shows between the hair.`,
};

export const goalWords: Words<Goal> = {
  SHAVED_LOOK: msg`Shaved look, full scalp`,
  HAIRLINE: msg`Hairline`,
  DENSITY: msg`Density in existing hair`,
  CROWN: msg`Crown`,
  FUT_SCAR: msg`FUT strip scar`,
  FUE_SCARS: msg`FUE dot scars`,
  OTHER_SCAR: msg`Other scar`,
  ALOPECIA: msg`Alopecia`,
  POST_CHEMOTHERAPY: msg`After chemotherapy`,
  TRANSPLANT_COMBINATION: msg`With a transplant`,
  REPAIR: msg`Repair of earlier work`,
  BEARD: msg`Beard`,
};

export const scarWords: Words<Scar> = {
  NONE: msg`No scar`,
  FUT_STRIP: msg`FUT strip scar`,
  FUE_DOTS: msg`FUE dot scars`,
  OTHER: msg`Other scar`,
};

/** As a filter, beside the goals that are called after the scars. */
export const withScarWords: Words<Scar> = {
  NONE: msg`Without a scar`,
  FUT_STRIP: msg`With a FUT strip scar`,
  FUE_DOTS: msg`With FUE dot scars`,
  OTHER: msg`With another scar`,
};

export const hairColourWords: Words<HairColour> = {
  BLACK: msg`Black`,
  DARK_BROWN: msg`Dark brown`,
  BROWN: msg`Brown`,
  LIGHT: msg`Light`,
  GREY: msg`Grey`,
};

export const hairLengthWords: Words<HairLength> = {
  SHAVED: msg`Shaved`,
  UNDER_1_CM: msg`Under 1 cm`,
  LONG: msg`Long`,
};

export const viewWords: Words<PhotoView> = {
  FRONT: msg`Front`,
  TOP: msg`Top`,
  CROWN: msg`Crown`,
  LEFT: msg`Left`,
  RIGHT: msg`Right`,
  BACK: msg`Back`,
  HAIRLINE_MACRO: msg`Hairline, close`,
};
