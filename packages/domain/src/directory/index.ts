export {
  type Audience,
  audiences,
  type Directory,
  type Entry,
  type Need,
  needs,
  type ReadEntry,
  readEntry,
  type Secrecy,
} from './entry.ts';
export {
  fromHsds,
  type HsdsOrganization,
  type HsdsService,
  type HsdsTaxonomy,
  type HsdsTerm,
  hsdsServices,
  hsdsTaxonomies,
  hsdsTerms,
  type ImportedService,
  type ServiceAtLocation,
  toHsds,
} from './hsds.ts';
export { countriesOf, fitting, linesFor, mayShow, type ShownBy, type Wanted } from './shown.ts';
export { fromTables, toTables } from './tables.ts';
