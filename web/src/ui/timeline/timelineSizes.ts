/** How wide a photograph of a timeline is drawn, by how many stand in its row: never narrower than the row lets it be. */
export const timelineSizes = (count: number): string => `max(168px, calc(min(92vw, 1312px) / ${Math.max(1, count)}))`;
