import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildGraphqlSchema } from '../platform/graphql/build-schema.ts';
import { features } from './features.ts';

/** Run by `pnpm generate`: writes the API as packages/contract/schema.graphql shows it to the standard output. */
const schema = buildGraphqlSchema(features.flatMap((feature) => feature.resolvers));
process.stdout.write(`${printSchema(lexicographicSortSchema(schema))}\n`);
