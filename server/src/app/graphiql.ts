import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Router } from 'express';

/** Where the router is mounted; the page names its files by it. */
export const GRAPHIQL_PATH = '/dev/graphiql';

const fileOf = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

/** Ready-built files, so that no bundler and no foreign server is needed. */
const FILES = {
  'react.js': () => fileOf('react', 'umd/react.production.min.js'),
  'react-dom.js': () => fileOf('react-dom', 'umd/react-dom.production.min.js'),
  'graphiql.js': () => fileOf('graphiql', 'graphiql.min.js'),
  'graphiql.css': () => fileOf('graphiql', 'graphiql.min.css'),
};

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>GraphiQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${GRAPHIQL_PATH}/graphiql.css">
</head>
<body style="margin:0">
<div id="graphiql" style="height:100dvh"></div>
${['react.js', 'react-dom.js', 'graphiql.js', 'start.js'].map((file) => `<script src="${GRAPHIQL_PATH}/${file}"></script>`).join('\n')}
</body>
</html>
`;

const START = `const root = ReactDOM.createRoot(document.getElementById('graphiql'));
const fetcher = GraphiQL.createFetcher({ url: '/graphql' });
root.render(React.createElement(GraphiQL, { fetcher, defaultEditorToolsVisibility: true }));
`;

/** As strict as any page of ours, but the editor's fonts lie inside its style sheet. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A workbench for the API, asking as whoever is signed in. For development only. */
export function graphiql(): Router {
  const router = Router();
  router.get('/', (_request, response) => {
    response
      .setHeader('content-security-policy', POLICY)
      .setHeader('cache-control', 'no-cache')
      .type('html')
      .send(PAGE);
  });
  router.get('/start.js', (_request, response) => {
    response.setHeader('cache-control', 'no-cache').type('js').send(START);
  });
  for (const [name, path] of Object.entries(FILES))
    router.get(`/${name}`, (_request, response) => {
      response.setHeader('cache-control', 'no-cache').sendFile(path(), { cacheControl: false, dotfiles: 'allow' });
    });
  return router;
}
