import { describe, expect, it } from 'vitest';
import { fitting, isTooLarge, photoList, type PickedPhoto, ticketsOf } from './photoList.ts';

function makePicked(id: string, over: Partial<PickedPhoto> = {}): PickedPhoto {
  return { id, name: `${id}.jpg`, preview: `blob:${id}`, state: 'SENDING', progress: 0, ...over };
}

const files = ['a', 'b', 'c'].map((name) => new File(['x'], `${name}.jpg`));

describe('photoList', () => {
  it('keeps the ticket of a photograph that arrived', () => {
    const photos = photoList([makePicked('a'), makePicked('b')], {
      type: 'answered',
      id: 'a',
      answer: { ticket: 't1' },
    });

    expect(photos[0]).toMatchObject({ state: 'SENT', progress: 1, ticket: 't1' });
    expect(ticketsOf(photos)).toEqual(['t1']);
  });

  it('keeps what was wrong with a refused one', () => {
    const problem = { code: 'PhotoTooSmall', message: 'Too small.' };

    const photos = photoList([makePicked('a')], { type: 'answered', id: 'a', answer: { problem } });

    expect(photos[0]).toMatchObject({ state: 'REFUSED', problem });
    expect(ticketsOf(photos)).toEqual([]);
  });

  it('forgets a photograph taken away, even when its answer comes later', () => {
    const without = photoList([makePicked('a')], { type: 'taken away', id: 'a' });

    const late = photoList(without, { type: 'answered', id: 'a', answer: { ticket: 't1' } });

    expect(late).toEqual([]);
  });
});

describe('fitting', () => {
  it('takes five at most and counts the rest', () => {
    const three = ['1', '2', '3'].map((id) => makePicked(id, { state: 'SENT' }));

    expect(fitting(three, files)).toMatchObject({ files: files.slice(0, 2), tooMany: 1 });
  });

  it('gives the place of a refused photograph to another', () => {
    const five = ['1', '2', '3', '4', '5'].map((id) => makePicked(id, { state: id === '5' ? 'REFUSED' : 'SENT' }));

    expect(fitting(five, files).files).toHaveLength(1);
  });
});

describe('isTooLarge', () => {
  it('draws the line at 40 MB', () => {
    const sized = (size: number) => Object.defineProperty(new File([], 'a.jpg'), 'size', { value: size });

    expect(isTooLarge(sized(40 * 1024 * 1024))).toBe(false);
    expect(isTooLarge(sized(40 * 1024 * 1024 + 1))).toBe(true);
  });
});
