// Whether two files show the same picture, without a model and without looking at faces. A hash of an
// intimate picture is personal data. Pure: takes points, decodes nothing. Derivation and distances: pdq.md.
export {
  hashBits,
  hashesOf,
  hashOf,
  mostPixels,
  type PdqHash,
  type Raster,
  rasterSide,
  variants,
} from './hash.ts';
export { type ComparedHash, distanceBetween, isSamePicture, mostDistance, uselessQuality } from './match.ts';
