import { expect, it } from 'vitest';
import { clinicJsonLd } from './clinicJsonLd.ts';

const place = { name: 'Leeds', addressLines: ['1 Wharf Street', 'LS2 7EQ'], city: 'Leeds', country: 'GB' };

it('is a business with every place, and the people who may be listed today', () => {
  const document = clinicJsonLd('https://stipple.test', {
    slug: 'northline-smp',
    name: 'Northline SMP',
    picture: null,
    locations: [place, { ...place, name: 'York', city: 'York' }],
    technicians: [{ name: 'Aisha Khan', slug: 'aisha-khan' }],
  });

  expect(document).toMatchObject({
    '@type': 'HealthAndBeautyBusiness',
    address: { streetAddress: '1 Wharf Street, LS2 7EQ', addressLocality: 'Leeds', addressCountry: 'GB' },
    location: [{ name: 'Leeds' }, { name: 'York', address: { addressLocality: 'York' } }],
    employee: [{ url: 'https://stipple.test/technicians/aisha-khan' }],
  });
  expect(document['image']).toBeUndefined();
  expect(JSON.stringify(document)).not.toMatch(/rating|review|priceRange/i);
});
