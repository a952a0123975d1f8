// Figures about people, published so that nobody can be found in them.
export { type Bound, boundsOf, type Known, type Years } from './bounds.ts';
export { type Cell, countGroups, type Row, type Where } from './counts.ts';
export { type Marginals, noiseOf, privateMarginals } from './marginals.ts';
export { coins, type Entropy } from './noise.ts';
export { type ReadRows, readRecords } from './read.ts';
export { judge, type Refusal, type Registered, type Release, spentIn } from './register.ts';
export { synthesise } from './synthetic.ts';
export { Revealing, type Tabulated, tabulate } from './tabulate.ts';
