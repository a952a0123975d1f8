// Patterns: what several offers say alike, in a form that may be published. Handles, names, places and digits
// are taken out; two people read what is left. Pure: no I/O, no clock. Derivation: patterns.md.

export {
  type ComparableOffer,
  type ComparedGroup,
  type ComparisonRules,
  compareOffers,
  heldBackIn,
  type OfferComparison,
} from './compare.ts';
export { namesAndPlaces, type TextNames } from './names.ts';
