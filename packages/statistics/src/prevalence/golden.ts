// Tables with published estimates, for tests and measurements. Counts as printed in the papers; a history
// that is not named counts 0.
import { type Table, tableOf } from './table.ts';

type Counts = readonly (readonly [lists: string, people: number])[];

function tableFrom(lists: readonly string[], counts: Counts): Table {
  const all = new Float64Array(1 << lists.length);
  for (const [names, people] of counts)
    all[names.split(' ').reduce((history, name) => history | (1 << lists.indexOf(name)), 0)] = people;
  return tableOf(lists, all);
}

/**
 * Potential victims of modern slavery, United Kingdom, 2013, on lists of local authorities, NGOs, police,
 * other government bodies, the public, and the National Crime Agency. Silverman (2014), Home Office; Bales,
 * Hesketh & Silverman (2015), Significance 12(3), 16-21.
 */
export const unitedKingdom: Table = tableFrom(
  ['LA', 'NG', 'PF', 'GO', 'GP', 'NCA'],
  [
    ['LA', 54],
    ['NG', 463],
    ['PF', 907],
    ['GO', 695],
    ['GP', 316],
    ['NCA', 57],
    ['LA NG', 15],
    ['LA PF', 19],
    ['LA GO', 3],
    ['NG PF', 56],
    ['NG GO', 19],
    ['NG GP', 1],
    ['NG NCA', 3],
    ['PF GO', 69],
    ['PF GP', 10],
    ['PF NCA', 31],
    ['GO GP', 8],
    ['GO NCA', 6],
    ['GP NCA', 1],
    ['LA NG PF', 1],
    ['LA NG GO', 1],
    ['NG PF GO', 4],
    ['NG PF NCA', 3],
    ['PF GO NCA', 1],
    ['LA NG PF GO', 1],
  ],
);

/** The same people with police and National Crime Agency as one list. */
export const unitedKingdom5: Table = tableFrom(
  ['LA', 'NG', 'PFNCA', 'GO', 'GP'],
  [
    ['LA', 54],
    ['NG', 463],
    ['PFNCA', 995],
    ['GO', 695],
    ['GP', 316],
    ['LA NG', 15],
    ['LA PFNCA', 19],
    ['LA GO', 3],
    ['NG PFNCA', 62],
    ['NG GO', 19],
    ['NG GP', 1],
    ['PFNCA GO', 76],
    ['PFNCA GP', 11],
    ['GO GP', 8],
    ['LA NG PFNCA', 1],
    ['LA NG GO', 1],
    ['NG PFNCA GO', 4],
    ['LA NG PFNCA GO', 1],
  ],
);

/**
 * Presumed victims of trafficking registered in the Netherlands, 2010-2015, on six groups of registering
 * bodies. Cruyff, van Dijk & van der Heijden (2017), Crime, Law and Social Change 67, 461-475.
 */
export const netherlands: Table = tableFrom(
  ['I', 'K', 'O', 'P', 'R', 'Z'],
  [
    ['I O P', 4],
    ['I O', 1],
    ['I P Z', 4],
    ['I P', 18],
    ['I R', 3],
    ['I Z', 16],
    ['I', 352],
    ['K O', 1],
    ['K P', 44],
    ['K Z', 4],
    ['K', 1299],
    ['O P R', 2],
    ['O P Z', 7],
    ['O P', 59],
    ['O R', 2],
    ['O Z', 57],
    ['O', 403],
    ['P R Z', 1],
    ['P R', 82],
    ['P Z', 125],
    ['P', 4466],
    ['R Z', 2],
    ['R', 650],
    ['Z', 632],
  ],
);

/** The same people with the first and the third list as one. */
export const netherlands5: Table = tableFrom(
  ['IO', 'K', 'P', 'R', 'Z'],
  [
    ['IO', 756],
    ['K', 1299],
    ['P', 4466],
    ['R', 650],
    ['Z', 632],
    ['IO K', 1],
    ['IO P', 81],
    ['IO R', 5],
    ['IO Z', 73],
    ['K P', 44],
    ['K Z', 4],
    ['P R', 82],
    ['P Z', 125],
    ['R Z', 2],
    ['IO P R', 2],
    ['IO P Z', 11],
    ['P R Z', 1],
  ],
);

/**
 * Invented people on independent lists, as everyone expects them: a population of 10,000, each list holding
 * the given share of it.
 */
export function independentLists(shares: readonly number[], people = 10_000): Table {
  const counts = new Float64Array(1 << shares.length);
  for (let history = 1; history < counts.length; history++)
    counts[history] = Math.round(
      shares.reduce((mean, share, list) => mean * (history & (1 << list) ? share : 1 - share), people),
    );
  return tableOf(
    shares.map((_, list) => `list ${list + 1}`),
    counts,
  );
}
