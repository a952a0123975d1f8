// Which characters fonts can draw, read from their tables `cmap` (OpenType 1.9, formats 4 and 12). A sheet
// that claims PDF/UA-1 may show none that its fonts lack: one such letter would fail the whole sheet.

/** Whether a font can draw a character, by its number. */
export type Coverage = (codePoint: number) => boolean;

type Range = readonly [first: number, last: number];

/** What any of `fonts` can draw. Throws a RangeError for a file that has no table of characters. */
export function coverageOf(fonts: readonly Buffer[]): Coverage {
  const ranges = fonts.flatMap(rangesOf).sort(([one], [other]) => one - other);
  const merged: [number, number][] = [];
  for (const [first, last] of ranges) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else merged.push([first, last]);
  }
  return (codePoint) => {
    let [low, high] = [0, merged.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = merged[middle]!;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function rangesOf(font: Buffer): readonly Range[] {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16)
    if (font.toString('latin1', at, at + 4) === 'cmap')
      return cmapRanges(font.subarray(font.readUInt32BE(at + 8)));
  throw new RangeError('Cannot read a font: it has no table of characters');
}

function cmapRanges(cmap: Buffer): readonly Range[] {
  const ranges: Range[] = [];
  for (let at = 4; at < 4 + 8 * cmap.readUInt16BE(2); at += 8) {
    const table = cmap.subarray(cmap.readUInt32BE(at + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) ranges.push(...segmentRanges(table));
    else if (format === 12) ranges.push(...groupRanges(table));
  }
  return ranges;
}

/** Format 4. Gaps within a segment that are drawn by the glyph for what is missing are left out. */
function segmentRanges(table: Buffer): Range[] {
  const double = table.readUInt16BE(6);
  const ranges: Range[] = [];
  for (let at = 0; at < double; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + double + at);
    const delta = table.readUInt16BE(16 + 2 * double + at);
    const place = 16 + 3 * double + at;
    const offset = table.readUInt16BE(place);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : table.readUInt16BE(place + offset + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

function groupRanges(table: Buffer): Range[] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, group): Range => {
    const at = 16 + 12 * group;
    return [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
  });
}

/** Drawn as nothing, whatever the font. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
/** Stands for what cannot be drawn. */
const substitute = '\ufffd';

/** `text` with one replacement character (U+FFFD) for each row of characters that no font can draw. */
export const drawableText = (text: string, isDrawable: Coverage): string =>
  text.replace(/[^\0-\x7f]+/g, (run) => drawableRun(run, isDrawable));

function drawableRun(run: string, isDrawable: Coverage): string {
  let result = '';
  let isReplaced = false;
  for (const letter of run) {
    if (invisible.test(letter)) {
      if (!isReplaced) result += letter;
    } else if (isDrawable(letter.codePointAt(0)!)) {
      result += letter;
      isReplaced = false;
    } else if (!isReplaced) {
      result += substitute;
      isReplaced = true;
    }
  }
  return result;
}
