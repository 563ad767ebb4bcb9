import { describe, expect, it } from 'vitest';
import { frontDoorForThisTest } from '../../test/front-door/open-front-door.ts';

const FILES = ['', '/start.js', '/react.js', '/react-dom.js', '/graphiql.js', '/graphiql.css'];

describe('GraphiQL', () => {
  it('is served whole from this machine, under a policy without inline script', async () => {
    const door = await frontDoorForThisTest();

    const answers = await Promise.all(FILES.map((file) => fetch(`${door.url}/dev/graphiql${file}`)));
    const page = (await answers[0]?.text()) ?? '';

    expect(answers.map(({ status }) => status)).toEqual(FILES.map(() => 200));
    expect(answers[0]?.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(page).not.toMatch(/<script>|https?:/);
  });

  it('is not there, nor anything else under /dev, where developer tools are off', async () => {
    const door = await frontDoorForThisTest({ settings: { STIPPLE_DEV_TOOLS: 'false' } });

    const answers = await Promise.all(FILES.map((file) => fetch(`${door.url}/dev/graphiql${file}`)));

    expect(answers.map(({ status }) => status)).toEqual(FILES.map(() => 404));
  });
});
