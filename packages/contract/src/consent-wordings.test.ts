import { expect, test } from 'vitest';
import { CONSENT_WORDINGS, consentWordingOf, consentWordingOn } from './consent-wordings.ts';

test('names the social networks where social media is consented to', () => {
  const wording = consentWordingOn({ purpose: 'PUBLICATION', channel: 'SOCIAL_MEDIA', day: '2026-03-16' });

  expect(wording?.text).toContain('social media accounts (such as Instagram');
});

test('asks with the newest wording that has begun, and with none before the first', () => {
  const gallery = { purpose: 'PUBLICATION', channel: 'PLATFORM_GALLERY' } as const;

  expect(consentWordingOn({ ...gallery, day: '2026-03-16' })?.version).toBe('gallery-1');
  expect(consentWordingOn({ ...gallery, day: '2019-12-31' })).toBeUndefined();
});

test('knows a version only for its own purpose and channel', () => {
  const version = 'gallery-1';

  expect(consentWordingOf({ purpose: 'PUBLICATION', channel: 'PLATFORM_GALLERY', version })?.version).toBe(version);
  expect(consentWordingOf({ purpose: 'PUBLICATION', channel: 'SOCIAL_MEDIA', version })).toBeUndefined();
  expect(consentWordingOf({ purpose: 'TREATMENT', channel: 'TEACHING', version })).toBeUndefined();
});

test('keeps every version once, and its versions of one pair in the order they began', () => {
  const keys = CONSENT_WORDINGS.map(({ purpose, channel, version }) => `${purpose} ${channel} ${version}`);
  const begun = CONSENT_WORDINGS.map(({ purpose, channel, effectiveFrom }) => `${purpose} ${channel} ${effectiveFrom}`);

  expect(new Set(keys).size).toBe(keys.length);
  for (const pair of new Set(CONSENT_WORDINGS.map(({ purpose, channel }) => `${purpose} ${channel}`))) {
    const days = begun.filter((line) => line.startsWith(pair));
    expect(days).toEqual(days.toSorted());
  }
});
