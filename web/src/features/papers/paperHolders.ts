import type { PaperRow, PersonPapers, PlacePapers } from './papersQuery.ts';

/** A person or a place, as a line of the matrix. */
export interface PaperHolder {
  id: string;
  name: string;
  rows: readonly PaperRow[];
  person?: PersonPapers;
  place?: PlacePapers;
}

export const holderOfPerson = (person: PersonPapers): PaperHolder => ({
  id: person.technicianId,
  name: person.name,
  rows: person.rows,
  person,
});

export const holderOfPlace = (place: PlacePapers): PaperHolder => ({
  id: place.locationId,
  name: place.name,
  rows: place.rows,
  place,
});
