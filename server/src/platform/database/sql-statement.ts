import { hash } from 'node:crypto';
import type { Statement } from '../graphql/request-context.ts';
import { TextMemory } from '../text-memory.ts';

const EARTH_RADIUS_KM = 6371;

/** Collects the values of one statement; `add` answers the placeholder of each. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

const names = new TextMemory();

/** Names a statement after its text, so that all requests of the same shape share one prepared statement. */
export const named = (prefix: string, text: string, values: Values): Statement => ({
  name: `${prefix}-${names.recall(text, digestOf)}`,
  text,
  values: values.list,
});

const digestOf = (text: string): string => hash('sha256', text, 'base64url').slice(0, 16);

/** Great-circle distance of a row's `latitude`, `longitude` from a point, in kilometres (haversine). */
export function distanceSql(
  from: { readonly latitude: number; readonly longitude: number },
  values: Values,
  table = '',
): string {
  const [latitude, longitude] = [values.add(from.latitude), values.add(from.longitude)];
  const [rowLatitude, rowLongitude] = [`${table}latitude`, `${table}longitude`];
  return `(2 * ${EARTH_RADIUS_KM} * asin(least(1, sqrt(
    sin(radians(${rowLatitude} - ${latitude}::float8) / 2) ^ 2
    + cos(radians(${latitude}::float8)) * cos(radians(${rowLatitude})) * sin(radians(${rowLongitude} - ${longitude}::float8) / 2) ^ 2))))`;
}
