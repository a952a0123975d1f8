// Same offer: which texts that different people brought are one offer, what they share, and when that may be
// shown. A group says nothing of a person: one person's own advertisement, posted again, is a group too, and
// stays hidden. Pure: no I/O, no clock. Derivation: offers.md.
export {
  type GroupingOptions,
  groupOffers,
  mostOffers,
  type Offer,
  type OfferCollection,
  type OfferGroup,
  offerCollection,
} from './collection.ts';
export { type HandleLink, linkByHandle, type OfferHandles } from './links.ts';
export {
  fewestSenders,
  fewestSigns,
  type GroupSign,
  groupSigns,
  type HidingReason,
  judgeShowing,
  type OfferSigns,
  type Showing,
} from './showing.ts';
