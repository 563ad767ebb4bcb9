import { SHORTLIST_MAX, type Shortlisted } from '@stipple/contract';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Shortlist, SHORTLIST_KEY, SHORTLIST_OWNER_KEY } from './Shortlist.ts';

const entry = (slug: string): Shortlisted => ({ slug, name: `Name of ${slug}`, clinicName: 'Northline SMP' });
const slugsOf = (list: Shortlist) => list.entries().map(({ slug }) => slug);
const keep = (text: string) => localStorage.setItem(SHORTLIST_KEY, text);

beforeEach(() => localStorage.clear());

describe('the list of a device', () => {
  it('keeps a plain list of three words each, which another page can read', () => {
    new Shortlist(localStorage).add(entry('aisha-khan'));

    expect(JSON.parse(localStorage.getItem(SHORTLIST_KEY) ?? '')).toEqual([entry('aisha-khan')]);
  });

  it('adds each once, in order, and puts one back where it was', () => {
    const list = new Shortlist(localStorage);
    for (const slug of ['a', 'b', 'b', 'c']) list.add(entry(slug));

    list.remove('b');
    list.add(entry('b'), 1);

    expect(slugsOf(list)).toEqual(['a', 'b', 'c']);
  });

  it('says that there is no room, and keeps what it has', () => {
    const list = new Shortlist(localStorage);
    for (let index = 0; index < SHORTLIST_MAX; index += 1) list.add(entry(`t-${index}`));

    expect(list.add(entry('one-more'))).toBe(false);
    expect(list.entries()).toHaveLength(SHORTLIST_MAX);
  });

  it.each([
    ['no JSON', '{'],
    ['no list', '{"slug":"a"}'],
    ['nothing', 'null'],
    ['entries that are none', '[1,null,{"slug":"a"},{"slug":"../x","name":"A","clinicName":"B"}]'],
  ])('takes %s for an empty list and goes on', (_what, text) => {
    keep(text);
    const list = new Shortlist(localStorage);

    const before = slugsOf(list);
    list.add(entry('aisha-khan'));

    expect([before, slugsOf(list)]).toEqual([[], ['aisha-khan']]);
  });

  it('reads what is right of a list that is partly broken, each once', () => {
    keep(JSON.stringify([entry('a'), 7, entry('a'), entry('b')]));

    expect(slugsOf(new Shortlist(localStorage))).toEqual(['a', 'b']);
  });

  it('gives the same object until something changes', () => {
    const list = new Shortlist(localStorage);
    list.add(entry('a'));

    expect(list.entries()).toBe(list.entries());
  });

  it('lives on in the page where the device keeps nothing', () => {
    const refusing = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('full');
      },
    };
    const list = new Shortlist(refusing as unknown as Storage);

    list.add(entry('a'));

    expect(slugsOf(list)).toEqual(['a']);
  });

  it('tells of what another tab changed', () => {
    const list = new Shortlist(localStorage);
    const listener = vi.fn<() => void>();
    const stop = list.subscribe(listener);

    keep(JSON.stringify([entry('a')]));
    globalThis.dispatchEvent(new StorageEvent('storage', { key: SHORTLIST_KEY }));
    stop();
    globalThis.dispatchEvent(new StorageEvent('storage', { key: SHORTLIST_KEY }));

    expect(listener).toHaveBeenCalledOnce();
    expect(slugsOf(list)).toEqual(['a']);
  });
});

describe('the list of an account', () => {
  it('takes the device’s list along, to be told once', () => {
    const list = new Shortlist(localStorage);
    list.add(entry('a'));

    list.hand('account-1');
    list.hand('account-1');

    expect(list.owner).toEqual({ account: 'account-1', unsent: [{ kind: 'add', entries: [entry('a')] }] });
  });

  it('keeps later changes in sight while earlier ones are told', () => {
    const list = new Shortlist(localStorage);
    list.hand('account-1');
    list.add(entry('a'));
    list.add(entry('b'));

    list.settle([entry('of-the-account'), entry('a')], 1);

    expect(slugsOf(list)).toEqual(['of-the-account', 'a', 'b']);
    expect(list.owner.unsent).toEqual([{ kind: 'add', entries: [entry('b')] }]);
  });

  it('leaves nothing on the device after signing out', () => {
    const list = new Shortlist(localStorage);
    list.hand('account-1');
    list.add(entry('a'));

    list.forgetAccount();

    expect(JSON.stringify({ ...localStorage })).not.toMatch(/account-1|Name of a/);
    expect(slugsOf(list)).toEqual([]);
  });

  it('is not shown to the next who signs in', () => {
    const list = new Shortlist(localStorage);
    list.hand('account-1');
    list.add(entry('a'));

    list.hand('account-2');

    expect(slugsOf(list)).toEqual([]);
    expect(list.owner).toEqual({ account: 'account-2', unsent: [] });
  });

  it('leaves a list of nobody’s alone when nobody is signed in', () => {
    const list = new Shortlist(localStorage);
    list.add(entry('a'));

    list.forgetAccount();

    expect(slugsOf(list)).toEqual(['a']);
  });

  it('reads nothing of what another version wrote about its owner', () => {
    localStorage.setItem(SHORTLIST_OWNER_KEY, JSON.stringify({ version: 99, account: 'account-1', unsent: [] }));

    expect(new Shortlist(localStorage).owner.account).toBeNull();
  });
});
