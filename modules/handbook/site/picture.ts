// Pictures of a book: none without alternative text, none that could run or fetch something.
import type { BookPicture } from './data.ts';

/** Most letters of a picture. */
const mostLetters = 3_000_000;
/** The first bytes of a PNG, in base64. */
const pngStart = 'iVBORw0KGgo';
/** What runs, what leads elsewhere, what brings a document of another kind, what begins an entity. */
const active =
  /<\s*(script|foreignObject|iframe|image|use|style|a|set|animate)\b|\son\w+\s*=|<!|<\?(?!xml )|url\(/i;
const address = /(?:href|src)\s*=/i;

/** Throws a RangeError that says what is wrong with `picture`. */
export function checkPicture({ alt, format, data }: BookPicture): void {
  if (alt.trim() === '')
    throw new RangeError('Cannot take a picture without alternative text: say what it shows');
  if (data.length > mostLetters) throw new RangeError(`Cannot take the picture '${alt}': it is too large`);
  const isWhole =
    format === 'png'
      ? data.startsWith(pngStart) && /^[A-Za-z0-9+/]+={0,2}$/.test(data)
      : /^\s*(<\?xml [^>]*>\s*)?<svg\b/.test(data) && !active.test(data) && !address.test(data);
  if (!isWhole)
    throw new RangeError(
      `Cannot take the picture '${alt}': give a PNG in base64, or an SVG of shapes and text alone`,
    );
}

/** The address of a picture within a page. */
export const pictureAddress = ({ format, data }: BookPicture): string =>
  format === 'png'
    ? `data:image/png;base64,${data}`
    : `data:image/svg+xml;base64,${Buffer.from(data).toString('base64')}`;
