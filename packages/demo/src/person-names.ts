import type { Sex } from '@stipple/contract';
import type { Chance } from './chance.ts';
import type { ClinicSpec } from './clinic-spec.ts';

interface NamePool {
  readonly men: readonly string[];
  readonly women: readonly string[];
  readonly families: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

const POOLS: Readonly<Record<ClinicSpec['names'], NamePool>> = {
  BRITISH: {
    men: words(`Alan Andrew Anthony Ashok Barry Brendan Bilal Christopher Colin Craig Damian Darren David Dean Derek
      Edward Farhan Fergus Francis Gavin Geoffrey Gordon Hamza Harry Hassan Ian Jack Jason Jeremy Jordan Joseph Karl
      Keith Kenneth Lee Leon Liam Lloyd Luke Malcolm Marcin Mark Martin Michael Mohammed Nathan Neil Nigel Owen Patrick
      Paul Peter Philip Rajesh Richard Robert Robin Roger Ross Russell Samir Sanjay Scott Sean Simon Stephen Terry
      Thomas Timothy Trevor Usman Vikram Wayne William Zachary`),
    women: words(`Amelia Bethany Catherine Chloe Deborah Diane Emma Fiona Frances Gemma Hannah Helen Imogen Jacqueline
      Jane Joanne Karen Laura Leanne Linda Lorraine Michelle Natasha Nicola Oluchi Patricia Priti Rachel Rebecca
      Rukhsana Sandra Sharon Shazia Susan Tracy Uzma Victoria Yvonne`),
    families: words(`Abbott Ahmed Akhtar Armitage Atkinson Bailey Barraclough Beaumont Bentley Booth Bradley Briggs
      Broadbent Brook Butterworth Chaudhry Clegg Cockcroft Crabtree Crossley Dawson Dhillon Dyson Eastwood Ellis
      Farrar Firth Fletcher Gaunt Gledhill Greenwood Haigh Hanson Hinchliffe Hirst Hoyle Hussain Iqbal Jagger Jowett
      Kaye Kaur Kershaw Khalil Lister Lumb Malik Marsden Metcalfe Mirza Moorhouse Naylor Nowak Nutter Oldroyd Pickles
      Priestley Ramsden Rashid Rhodes Riley Schofield Sharma Shaw Singh Sykes Taylor Thackray Tordoff Varley Wadsworth
      Walker Webster Whiteley Woodhead Wrigley`),
  },
  AMERICAN: {
    men: words(
      'Alejandro Brandon Bryce Carlos Chad Darnell Emilio Garrett Hector Jamal Jesse Luis Marcos Travis Trent',
    ),
    women: words('Alyssa Brenda Camila Danielle Gabriela Kayla Monique Rosalinda Shelby Tamika'),
    families: words(
      'Aguilar Barrera Becker Calhoun Cantu Dupree Escobar Garza Hutchins Kowalski Leal Mayfield Ochoa Tran',
    ),
  },
  SPANISH: {
    men: words('Borja Diego Gonzalo Iván Javier Joaquín Raúl Rubén Sergio Tomás'),
    women: words('Begoña Elena Inmaculada Lucía Nuria Pilar'),
    families: words('Arroyo Benítez Carrasco Domínguez Escudero Galán Herrero Iglesias Lozano Manzano'),
  },
};

/** Gives each a name that nobody of the clinic has yet. */
export function namesFor(pool: ClinicSpec['names'], chance: Chance): (sex: Sex) => string {
  const { men, women, families } = POOLS[pool];
  const nextOf = { MALE: chance.deck(men), FEMALE: chance.deck(women), OTHER: chance.deck(women) };
  const family = chance.deck(families);
  const given = new Set<string>();
  const draw = (sex: Sex): string => `${nextOf[sex]()} ${family()}`;
  return (sex) => {
    let name = draw(sex);
    while (given.has(name)) name = draw(sex);
    given.add(name);
    return name;
  };
}

/** An address that leads nowhere (RFC 2606), from a name's Latin letters. */
export const inventedEmail = (name: string, mark: string): string => {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[^a-z\s-]/g, '')
    .trim()
    .split(/[\s-]+/)
    .filter(Boolean);
  return `${[letters[0], letters.at(-1), mark].filter(Boolean).join('.')}@mail.example`;
};
