// Square codes (QR, ISO/IEC 18004) on paper and on pages.
import { encodeQR } from 'qr';
import { type Html, html } from '../markup.ts';

/** How much of a code may be dirty or torn: at 'medium' a sixth, at 'low' less than a tenth. */
export type SquareStrength = 'low' | 'medium';

const border = 2;

/** As the text of an SVG with one path, for Typst and for pictures. */
export const squareCode = (text: string, ecc: SquareStrength = 'medium'): string =>
  encodeQR(text, 'svg', { ecc, border }).replace('<svg ', '<svg fill="#1d2733" ');

/** As a drawing in a page, dark on white in every scheme of colours; `says`: what is read out for it. */
export function squareDrawing(text: string, ecc: SquareStrength, says: string): Html {
  const rows = encodeQR(text, 'raw', { ecc, border });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return html`<svg class="square" viewBox="0 0 ${rows.length} ${rows.length}" role="img"
aria-label="${says}"><path d="${path}"/></svg>`;
}
