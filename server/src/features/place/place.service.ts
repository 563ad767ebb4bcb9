import { TOWNS } from './towns.ts';

export interface Town {
  /** Stable: country, region and name in lower case without marks, such as `gb-england-leeds`. */
  id: string;
  name: string;
  region: string;
  country: string;
  latitude: number;
  longitude: number;
}

const ANSWERS_MAX = 8;

/** Lower case without marks, so that "Lodz" finds Łódź. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[łŁ]/gu, 'l').replaceAll(/[øØ]/gu, 'o').toLowerCase();

const towns: readonly (Town & { plainName: string })[] = TOWNS.split('\n').flatMap((line) => {
  const [country = '', region = '', list = ''] = line.split('|');
  return list.split(';').map((entry) => {
    const [name = '', latitude, longitude] = entry.split(',');
    const id = [country, region, name].map((part) => plain(part).replaceAll(/[^a-z0-9]+/gu, '-')).join('-');
    return {
      id,
      name,
      region,
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      plainName: plain(name),
    };
  });
});
const byId = new Map(towns.map((town) => [town.id, town]));

export const findTown = (id: string): Town | undefined => byId.get(id);

/** Towns whose name, or a word of it, starts with the text; whole-name starts first. At most eight. */
export function searchTowns(text: string): Town[] {
  const wanted = plain(text.trim());
  if (wanted === '') return [];
  const starts = towns.filter((town) => town.plainName.startsWith(wanted));
  const inside = towns.filter((town) =>
    town.plainName
      .split(/[\s-]/u)
      .slice(1)
      .some((word) => word.startsWith(wanted)),
  );
  return [...new Set([...starts, ...inside])].slice(0, ANSWERS_MAX);
}
