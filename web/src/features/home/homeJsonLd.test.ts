import { expect, it } from 'vitest';
import { homeJsonLd } from './homeJsonLd.ts';

it('names the site and its search by name', () => {
  expect(homeJsonLd('https://stipple.test')).toMatchObject({
    '@type': 'WebSite',
    url: 'https://stipple.test/',
    potentialAction: { target: { urlTemplate: 'https://stipple.test/technicians?name={search_term_string}' } },
  });
});
