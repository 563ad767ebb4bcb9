import { isAbstractType } from 'graphql';

/** Writes which types a union or an interface may be, so that the cache never has to guess. */
export function plugin(schema) {
  const entries = Object.values(schema.getTypeMap())
    .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
    .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), undefined, 2)};\n`;
}
