// HEIC and AVIF with the items that are pictures and no other: no EXIF, no XMP, no times, no film of the
// moment beside the photo. Everything in the data that no picture names is overwritten in place. ISO/IEC
// 23008-12 (HEIF), 14496-12 (boxes), AV1 Image File Format.
import { type Box, boxesIn, keepOnly } from './boxes.ts';
import { stripMovie } from './film.ts';
import { text } from './kind.ts';
import { blankOutside, type Range } from './ranges.ts';

const metaTypes = /^(hdlr|pitm|iinf|iloc|iprp|iref|idat|grpl)$/;
/** Coded pictures, and those that are put together of others. */
const pictureTypes = /^(hvc1|hev1|lhv1|av01|avc1|vvc1|grid|iden|iovl|tmap)$/;
const propertyTypes =
  /^(ispe|pixi|hvcC|lhvC|av1C|avcC|vvcC|colr|irot|imir|clap|pasp|auxC|clli|mdcv|a1op|a1lx|lsel|tols|oinf)$/;

/** Throws RangeError where it is damaged, or of a form that is not stripped here. */
export function stripHeif(bytes: Uint8Array): Uint8Array {
  const stripped = new Uint8Array(bytes);
  const top = keepOnly(stripped, boxesIn(stripped, 0, stripped.length), /^(ftyp|meta|moov|mdat)$/);
  const metas = top.filter(({ type }) => type === 'meta');
  const movies = top.filter(({ type }) => type === 'moov');
  if (metas.length + movies.length === 0)
    throw new RangeError('Cannot strip the picture: nothing describes it');
  const needed = metas.flatMap((meta) => stripMeta(stripped, meta));
  for (const movie of movies) stripMovie(stripped, movie);
  // The pictures of a sequence are named elsewhere.
  if (movies.length === 0)
    for (const { body, end, type } of top) if (type === 'mdat') blankOutside(stripped, needed, body, end);
  return stripped;
}

/** Answers where the data of pictures stands in the file. */
function stripMeta(bytes: Uint8Array, meta: Box): Range[] {
  const inner = keepOnly(bytes, boxesIn(bytes, meta.body + 4, meta.end), metaTypes);
  const one = (type: string) => inner.find((box) => box.type === type);
  const [items, places, properties, data] = [one('iinf'), one('iloc'), one('iprp'), one('idat')];
  if (!items || !places) throw new RangeError('Cannot strip the picture: its list of items is missing');
  for (const box of inner) if (box.type === 'hdlr') bytes.fill(0, Math.min(box.body + 24, box.end), box.end);
  if (properties)
    for (const { type, body, end } of boxesIn(bytes, properties.body, properties.end))
      if (type === 'ipco') keepOnly(bytes, boxesIn(bytes, body, end), propertyTypes);
  const pictures = stripItems(bytes, items);
  const [inFile, inData]: [Range[], Range[]] = [[], []];
  for (const { item, within, range } of extentsIn(bytes, places)) {
    const from = within === 1 ? (data?.body ?? 0) : 0;
    if (pictures.has(item)) (within === 1 ? inData : inFile).push([from + range[0], from + range[1]]);
    else bytes.fill(0, from + range[0], from + range[1]);
  }
  if (data) blankOutside(bytes, inData, data.body, data.end);
  return inFile;
}

/** Makes items that are no pictures nameless and of no kind; answers the numbers of those that are. */
function stripItems(bytes: Uint8Array, items: Box): ReadonlySet<number> {
  const view = new DataView(bytes.buffer);
  const pictures = new Set<number>();
  const from = items.body + (view.getUint8(items.body) === 0 ? 6 : 8);
  for (const { body, end } of boxesIn(bytes, from, items.end)) {
    const version = view.getUint8(body);
    if (version < 2) throw new RangeError('Cannot strip the picture: its items are of an old form');
    const [item, kindAt] =
      version === 2 ? [view.getUint16(body + 4), body + 8] : [view.getUint32(body + 4), body + 10];
    const isPicture = pictureTypes.test(text(bytes, kindAt, kindAt + 4));
    if (isPicture) pictures.add(item);
    else bytes.set([0x66, 0x72, 0x65, 0x65], kindAt);
    // Names, and the media type of an item.
    bytes.fill(0, Math.min(kindAt + 4, end), end);
  }
  return pictures;
}

interface Extent {
  readonly item: number;
  /** 0: of the file, 1: of the data box. */
  readonly within: number;
  readonly range: Range;
}

/** Where the data of each item stands; the form of the numbers is said by the box itself. */
function extentsIn(bytes: Uint8Array, { body, end }: Box): Extent[] {
  const view = new DataView(bytes.buffer);
  let at = body;
  const take = (size: number): number => {
    if (![0, 1, 2, 4, 8].includes(size) || at + size > end)
      throw new RangeError('Cannot strip the picture: the places of its items are damaged');
    let value = 0;
    for (let n = 0; n < size; n++) value = value * 256 + view.getUint8(at++);
    return value;
  };
  const version = take(1);
  take(1);
  take(2);
  const [first, second] = [take(1), take(1)];
  const [offsetSize, lengthSize, baseSize] = [first >> 4, first & 15, second >> 4];
  const indexSize = version > 0 ? second & 15 : 0;
  const list: Extent[] = [];
  for (let items = take(version < 2 ? 2 : 4); items > 0; items--) {
    const item = take(version < 2 ? 2 : 4);
    const within = version > 0 ? take(2) & 15 : 0;
    const external = take(2) !== 0;
    const base = take(baseSize);
    for (let parts = take(2); parts > 0; parts--) {
      take(indexSize);
      const start = base + take(offsetSize);
      const length = take(lengthSize);
      if (external || within > 1 || length === 0)
        throw new RangeError('Cannot strip the picture: its items stand elsewhere');
      list.push({ item, within, range: [start, start + length] });
    }
  }
  return list;
}
