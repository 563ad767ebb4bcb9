const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { Visitor } = require('@swc/core/Visitor.js');

// The parser knows `using`, its visitor not yet; what is declared so is looked through like any other variable.
const { visitStatement } = Visitor.prototype;
Visitor.prototype.visitStatement = function (statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  for (const declared of statement.decls) this.visitVariableDeclarator(declared);
  return statement;
};

const feature = '^server/src/features/([^/]+)/';
const webFeature = '^web/src/features/([^/]+)/';
const test = '\\.(test|factory)\\.tsx?$';
const packageNamed = (...names) => `(^|/)node_modules/(${names.join('|')})/`;
/** What a name at run time needs; `import type` leaves nothing behind. */
const notOnlyTypes = { dependencyTypesNot: ['type-only'] };

/** A feature may borrow from those listed above it in features.ts. What the list does not name has no place in the order yet. */
function orderOfFeatures() {
  const list = path.join(process.cwd(), 'server/src/app/features.ts');
  const text = existsSync(list) ? readFileSync(list, 'utf8') : '';
  const folders = new Map(
    [...text.matchAll(/import \{ (\w+) \} from '\.\.\/features\/([^/]+)\//g)].map((found) => [found[1], found[2]]),
  );
  const names = /features[^=]*= \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return names.split(',').flatMap((name) => folders.get(name.trim()) ?? []);
}

const order = orderOfFeatures();
const borrowedFromBelow = order.slice(0, -1).map((name, index) => ({ name, below: order.slice(index + 1).join('|') }));

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'A circle has no first thing to read, and breaks decorator metadata.',
      {},
      { circular: true, viaOnly: notOnlyTypes },
    ),
    rule(
      'everything-resolves',
      'An import that leads nowhere would also hide from the other rules.',
      {},
      { couldNotResolve: true },
    ),

    // Layers: app -> features -> platform on the server, app -> features -> ui on the web.
    rule(
      'platform-knows-no-feature',
      'What any product needs knows nothing of clinics.',
      { path: '^server/src/platform/' },
      { path: '^server/src/(features|app)/' },
    ),
    rule(
      'features-know-no-app',
      'The app puts features together, never the other way round.',
      { path: '^(server|web)/src/features/' },
      { path: '^(server|web)/src/app/' },
    ),
    rule(
      'ui-knows-no-data',
      'Pieces of screen know no GraphQL.',
      { path: '^web/src/ui/' },
      { path: ['^web/src/(features|app|data|gql)/', packageNamed('@apollo/client', 'graphql')] },
    ),
    rule(
      'data-knows-no-page',
      'The way to the server serves every page alike.',
      { path: '^web/src/data/', pathNot: test },
      { path: ['^web/src/(features|app|gql)/', packageNamed('@apollo/client')] },
    ),

    // Packages: server, web and e2e meet only in packages/contract.
    rule(
      'sides-meet-in-contract',
      'Share through packages/contract.',
      { path: '^(server|web|e2e)/' },
      { path: '^(server|web|e2e)/', pathNot: '^$1/' },
    ),
    rule(
      'packages-know-no-side',
      'A package is borrowed by the sides, not the other way round.',
      { path: '^packages/' },
      { path: '^(server|web|e2e)/' },
    ),
    rule(
      'contract-stands-alone',
      'Both sides load it, the browser too.',
      { path: '^packages/contract/', pathNot: test },
      { path: '^packages/(?!contract/)' },
    ),
    rule(
      'browser-code-uses-no-node',
      'Node has no place in a browser.',
      { path: '^(web/src|packages/contract/src)/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'web-ships-no-demo',
      'The demo world and the workbench stay out of the bundle.',
      { path: '^web/src/' },
      { path: '^packages/(demo|workbench)/' },
    ),

    // Between features: only entities (to relate), services (to ask), and what one schema is made of: types and problems.
    rule(
      'feature-front-door',
      'Borrow an entity, a service, a GraphQL type or a problem of another feature, nothing else.',
      { path: feature, pathNot: test },
      { path: feature, pathNot: ['^server/src/features/$1/', '\\.(entity|service|types|problems)\\.ts$'] },
    ),
    ...borrowedFromBelow.map(({ name, below }) =>
      rule(
        `feature-order-${name}`,
        'features.ts lists features in order of dependence.',
        { path: `^server/src/features/${name}/`, pathNot: test },
        { ...notOnlyTypes, path: `^server/src/features/(${below})/` },
      ),
    ),
    rule(
      'web-features-are-islands',
      'A page that needs two features lives in web/src/app/pages.',
      { path: webFeature },
      { path: webFeature, pathNot: '^web/src/features/$1/' },
    ),

    // Inside a feature: resolver -> service -> access / problems / entity.
    rule(
      'only-feature-file-wires-resolvers',
      'Resolvers are reached through the schema.',
      { pathNot: ['\\.feature\\.ts$', test] },
      { path: '^server/src/features/.*\\.resolver\\.ts$' },
    ),
    rule(
      'services-speak-no-graphql',
      'Rules and services outlive the API in front of them.',
      { path: '\\.(service|access)\\.ts$' },
      { path: packageNamed('type-graphql', 'graphql', '@apollo/[^/]+') },
    ),
    rule(
      'access-rules-are-pure',
      'A rule is a function of viewer and record.',
      { path: '\\.access\\.ts$' },
      {
        ...notOnlyTypes,
        path: [
          '\\.(entity|service|resolver|feature)\\.ts$',
          packageNamed('@mikro-orm/[^/]+', 'type-graphql', 'graphql', '@apollo/[^/]+'),
        ],
      },
    ),
    rule(
      'resolvers-touch-no-orm',
      'A resolver is a door, its arguments and one call.',
      { path: '\\.resolver\\.ts$' },
      { ...notOnlyTypes, path: packageNamed('@mikro-orm/[^/]+') },
    ),

    // Tenancy: only the platform knows the driver, and features receive a scope, never open one.
    rule(
      'driver-stays-in-platform',
      'Sign-in alone has tables, a role and a pool of its own.',
      { path: '^server/src/(app|features)/', pathNot: ['^server/src/features/account/', test] },
      { path: packageNamed('@mikro-orm/(postgresql|sql)', 'pg', 'kysely') },
    ),
    rule(
      'features-open-no-scope',
      'A feature is handed { em, viewer }; the edge opens the scope.',
      { path: '^server/src/features/', pathNot: test },
      {
        ...notOnlyTypes,
        path: '^server/src/platform/(tenancy/(scopes|current-scope)|database/(open-database|orm-options))\\.ts$',
      },
    ),

    // What is shipped.
    rule(
      'shipped-code-imports-no-tests',
      'Tests and factories stay at home.',
      { path: '^(server|web|packages/[^/]+)/src/', pathNot: test },
      { path: [test, '^(server|web)/test/', '^e2e/'] },
    ),
    rule(
      'shipped-code-has-its-packages',
      'What runs in production is a dependency, not a dev dependency.',
      { path: '^(server|web)/src/', pathNot: test },
      { ...notOnlyTypes, dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    // The TypeScript compiler's own API is gone in version 7: without another parser no TypeScript file would be seen at all.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.stipple)/|^web/src/gql/' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css', '.graphql', '.svg'],
    },
  },
};
