export {
  audiences,
  type Directory,
  type DirectoryAudience,
  type DirectoryEntry,
  type DirectoryEntryResult,
  type Need,
  needs,
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
export {
  callAgainDays,
  hasNumber,
  isCallDue,
  type LineCheck,
  type LineChecks,
  type LineOutcome,
  lastAnswered,
  lineOutcomes,
  withChecks,
} from './line-check.ts';
export { fromTables, toTables } from './tables.ts';
export {
  currentVacancy,
  type FreePlaces,
  hasPlaces,
  mostPlaces,
  placeStates,
  type Vacancies,
  type Vacancy,
  type VacancyListing,
  vacancyEnds,
  vacancyListing,
  vacancyZone,
} from './vacancy.ts';
export {
  countriesOf,
  type DirectoryFilter,
  filterEntries,
  firstNumber,
  isReachable,
  linesFor,
  mayShow,
} from './visible-entries.ts';
