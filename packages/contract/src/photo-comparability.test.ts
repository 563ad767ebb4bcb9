import { describe, expect, it } from 'vitest';
import { colourShift } from './colour-shift.ts';
import { comparePhotos, type ComparedPhoto, type PhotoMeasures } from './photo-comparability.ts';

const measures: PhotoMeasures = { luminance: 120, contrast: 40, sharpness: 250, averageColour: '#a08878' };

const compare = (
  after: Partial<PhotoMeasures>,
  before: Partial<PhotoMeasures> = {},
  age: Partial<ComparedPhoto> = {},
) =>
  comparePhotos(
    { view: 'CROWN', measures: { ...measures, ...before } },
    { view: 'CROWN', measures: { ...measures, ...after }, daysSinceSession: 388, ...age },
  );

describe('comparability', () => {
  it('finds nothing to say about two pictures taken alike', () => {
    expect(compare({})).toEqual({ result: 'COMPARABLE', reasons: [] });
  });

  it('says both reasons of a case to be seen with care: brighter, and minutes after the session', () => {
    const comparison = compare({ luminance: 120 * 1.28 }, {}, { daysSinceSession: 0, minutesSinceSession: 35 });

    expect(comparison).toEqual({
      result: 'WITH_CARE',
      reasons: [
        { code: 'AFTER_BRIGHTER', percent: 28 },
        { code: 'MINUTES_AFTER_SESSION', minutes: 35 },
      ],
    });
  });

  it.each([
    [1.1, 'COMPARABLE', []],
    [0.9, 'COMPARABLE', []],
    [1.11, 'WITH_CARE', [{ code: 'AFTER_BRIGHTER', percent: 11 }]],
    [0.8, 'WITH_CARE', [{ code: 'AFTER_DARKER', percent: 20 }]],
    [1.31, 'WITH_CARE', [{ code: 'AFTER_BRIGHTER', percent: 31 }]],
    [1.6, 'NOT_COMPARABLE', [{ code: 'AFTER_BRIGHTER', percent: 60 }]],
    [1 / 1.6, 'NOT_COMPARABLE', [{ code: 'AFTER_DARKER', percent: 37 }]],
  ])('judges %f times the light as %s', (factor, result, reasons) => {
    expect(compare({ luminance: 120 * factor })).toEqual({ result, reasons });
  });

  it('does not divide by a black picture', () => {
    expect(compare({}, { luminance: 0 }).result).toBe('NOT_COMPARABLE');
    expect(compare({ luminance: 0 }).result).toBe('NOT_COMPARABLE');
  });

  it('refuses to set two views side by side, whatever else agrees', () => {
    const comparison = compare({}, {}, { view: 'FRONT' });

    expect(comparison).toEqual({ result: 'NOT_COMPARABLE', reasons: [{ code: 'DIFFERENT_VIEW' }] });
  });

  it.each([
    ['#a08870', 'COMPARABLE', []],
    ['#a58a6e', 'WITH_CARE', [{ code: 'COLOUR_CAST' }]],
    ['#908890', 'NOT_COMPARABLE', [{ code: 'COLOUR_CAST' }]],
    ['#b88858', 'NOT_COMPARABLE', [{ code: 'COLOUR_CAST' }]],
  ])('judges an average colour of %s beside #a08878 as %s', (averageColour, result, reasons) => {
    expect(compare({ averageColour })).toEqual({ result, reasons });
  });

  it('does not call a brighter picture tinted', () => {
    const reasons = compare({ luminance: 150, averageColour: '#c8aa96' }).reasons;

    expect(reasons.map(({ code }) => code)).toEqual(['AFTER_BRIGHTER']);
  });

  it.each([
    [15, 'COMPARABLE', []],
    [14.9, 'WITH_CARE', [{ code: 'AFTER_BLURRED' }]],
    [2.9, 'NOT_COMPARABLE', [{ code: 'AFTER_BLURRED' }]],
  ])('judges a sharpness of %f beside 40 as %s', (sharpness, result, reasons) => {
    expect(compare({ sharpness }, { sharpness: 40 })).toEqual({ result, reasons });
  });

  it('says which of the two is much less sharp', () => {
    expect(compare({ sharpness: 1000 }, { sharpness: 240 }).reasons).toEqual([{ code: 'BEFORE_BLURRED' }]);
    expect(compare({ sharpness: 240 }, { sharpness: 1000 }).reasons).toEqual([{ code: 'AFTER_BLURRED' }]);
    expect(compare({ sharpness: 350 }, { sharpness: 1000 }).reasons).toEqual([]);
  });

  it('says that both are blurred', () => {
    expect(compare({ sharpness: 10 }, { sharpness: 10 }).reasons).toEqual([
      { code: 'BEFORE_BLURRED' },
      { code: 'AFTER_BLURRED' },
    ]);
  });

  it.each([
    [0, null, [{ code: 'NOT_HEALED', days: 0 }]],
    [0, 35, [{ code: 'MINUTES_AFTER_SESSION', minutes: 35 }]],
    [27, null, [{ code: 'NOT_HEALED', days: 27 }]],
    [28, null, []],
    [null, null, []],
  ])('says that a picture %j days after a session had not healed', (daysSinceSession, minutesSinceSession, reasons) => {
    expect(compare({}, {}, { daysSinceSession, minutesSinceSession }).reasons).toEqual(reasons);
  });
});

describe('colour shift', () => {
  it('is nothing between two greys, however bright', () => {
    expect(colourShift('#202020', '#e0e0e0')).toBeCloseTo(0, 1);
  });

  it('agrees with the published CIELAB values of the sRGB primaries', () => {
    expect(colourShift('#808080', '#ff0000')).toBeCloseTo(Math.hypot(80.11, 67.22), 0);
    expect(colourShift('#808080', '#0000ff')).toBeCloseTo(Math.hypot(79.19, -107.86), 0);
  });
});
