import { type Badge, type Comparability, type Goal, PHOTO_VIEWS, type PhotoView, type Stage } from '@stipple/contract';

/** A published case with its photographs and pairs, as its page keeps them. */
export interface CandidateCase {
  id: string;
  reference: string;
  stage: Stage;
  goal: Goal;
  badge: Badge;
  checkedOn: string | null;
  healedDays: number;
  photos: { id: string; phase: string; picture: unknown }[];
  pairs: { view: PhotoView; before: string; after: string; result: Comparability }[];
}

/**
 * The view in which most of the technicians have a case to show before and healed; among equals the one that the
 * protocol names first. Undefined when nobody has any.
 */
export function viewInCommon(technicians: readonly (readonly CandidateCase[])[]): PhotoView | undefined {
  const countOf = (view: PhotoView) => technicians.filter((cases) => cases.some((one) => inView(one, view))).length;
  const [best] = PHOTO_VIEWS.map((view) => ({ view, count: countOf(view) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  return best?.view;
}

/** The first of the cases, in the order given, that can be shown before and healed in the view. */
export function firstInView(cases: readonly CandidateCase[], view: PhotoView | undefined) {
  if (!view) return null;
  const [first] = cases.flatMap((one) => inView(one, view) ?? []);
  return first ?? null;
}

function inView({ photos, pairs, ...facts }: CandidateCase, view: PhotoView) {
  const pair = pairs.find((one) => one.view === view);
  const before = photos.find(({ id }) => id === pair?.before);
  const after = photos.find(({ id }) => id === pair?.after);
  if (!pair || !before || after?.phase !== 'HEALED') return undefined;
  return { ...facts, before: before.picture, healed: after.picture, comparability: pair.result };
}
