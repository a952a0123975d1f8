// A PDF of words alone: A4, Helvetica, one column. ISO 32000-1, 7.3, 7.5, 9.6.2. No font is embedded; letters
// of the Latin alphabets are named one by one, so that a name such as 'Zagreb, Šibenik, Łódź' is printed as
// it is written. docs/decisions/evidence-pdf.md says why this is not a library.

export interface PdfBlock {
  readonly style: 'title' | 'heading' | 'text' | 'small' | 'mono';
  readonly text: string;
}

const [width, height, margin] = [595, 842, 56];
/** Font, size, line height and space above, in points. */
const styles = {
  title: { font: 'B', size: 22, line: 28, above: 0 },
  heading: { font: 'B', size: 13, line: 18, above: 14 },
  text: { font: 'R', size: 10.5, line: 15, above: 5 },
  small: { font: 'R', size: 9, line: 12.5, above: 4 },
  mono: { font: 'M', size: 9.5, line: 14, above: 3 },
} as const;

/**
 * Advance widths of Helvetica from the space on, in thousandths of its size (Adobe Core 14 AFM). Bold is
 * taken as 6 % wider.
 */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Names of accents as they end the names of letters (Adobe Glyph List), by their combining character. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circumflex',
  '\u0303': 'tilde',
  '\u0304': 'macron',
  '\u0306': 'breve',
  '\u0307': 'dotaccent',
  '\u0308': 'dieresis',
  '\u030a': 'ring',
  '\u030b': 'hungarumlaut',
  '\u030c': 'caron',
  '\u0326': 'commaaccent',
  '\u0327': 'cedilla',
  '\u0328': 'ogonek',
};
const named: Readonly<Record<string, string>> = {
  ł: 'lslash',
  Ł: 'Lslash',
  đ: 'dcroat',
  Đ: 'Dcroat',
  ø: 'oslash',
  Ø: 'Oslash',
  ß: 'germandbls',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  '‘': 'quoteleft',
  '’': 'quoteright',
  '“': 'quotedblleft',
  '”': 'quotedblright',
  '„': 'quotedblbase',
  '–': 'endash',
  '—': 'emdash',
  '…': 'ellipsis',
  '•': 'bullet',
  '·': 'periodcentered',
  '€': 'Euro',
  '§': 'section',
  '°': 'degree',
};

/** Name of the glyph of a character, or null where Helvetica has none. */
function glyph(character: string): string | null {
  if (named[character]) return named[character];
  const [base = '', accent = '', ...more] = character.normalize('NFD');
  return more.length === 0 && /^[A-Za-z]$/.test(base) && accents[accent] ? `${base}${accents[accent]}` : null;
}

/**
 * Whether every letter can be printed. What cannot is shown by its manifest, and the sheet says so in its
 * place.
 */
export const isPrintable = (text: string): boolean =>
  [...text.normalize('NFC')].every((c) => (c >= ' ' && c <= '~') || glyph(c) !== null);

/** The document. Characters that cannot be printed become a question mark. */
export function makePdf(title: string, blocks: readonly PdfBlock[]): Uint8Array<ArrayBuffer> {
  const codes = new Map<string, number>();
  const pages = layOut(blocks).map((lines) => lines.map((line) => draw(line, codes)).join('\n'));
  const encoding = [...codes].map(([character]) => `/${glyph(character)}`).join(' ');
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding << /Type /Encoding /BaseEncoding ` +
    `/WinAnsiEncoding /Differences [128 ${encoding}] >> >>`;
  const first = 6;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>',
    `<< /Type /Pages /Count ${pages.length} /Kids ` +
      `[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}] >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    font('Courier'),
    ...pages.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + 2 * i + 1} 0 R ` +
        '/Resources << /Font << /R 3 0 R /B 4 0 R /M 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
    `<< /Title ${escaped(title, codes)} /Producer (Heed) >>`,
  ];
  return written(objects);
}

/** Objects numbered from 1, the table of their places, the trailer. Every character is one byte. */
function written(objects: readonly string[]): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const trailer =
    `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R ` +
    `>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(`${text}${table}${trailer}`, (c) => c.charCodeAt(0));
}

interface Line {
  readonly font: string;
  readonly size: number;
  readonly y: number;
  readonly text: string;
}

function layOut(blocks: readonly PdfBlock[]): Line[][] {
  const pages: Line[][] = [[]];
  let y = height - margin;
  for (const { style, text } of blocks) {
    const { font, size, line, above } = styles[style];
    y -= above;
    for (const words of wrap(text.normalize('NFC'), size, font)) {
      if (y - line < margin) {
        pages.push([]);
        y = height - margin;
      }
      y -= line;
      pages.at(-1)?.push({ font, size, y, text: words });
    }
  }
  return pages;
}

function wrap(text: string, size: number, font: string): string[] {
  const room = ((width - 2 * margin) * 1000) / size;
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const next = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (measure(next, font) <= room) lines[lines.length - 1] = next;
    else lines.push(...cut(word, room, font));
  }
  return lines.filter((line) => line !== '');
}

/** A word longer than a line is broken where the line ends. */
function cut(word: string, room: number, font: string): string[] {
  const parts = [''];
  for (const character of word) {
    if (measure(`${parts.at(-1)}${character}`, font) > room) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}

function measure(text: string, font: string): number {
  if (font === 'M') return text.length * 600;
  const sum = [...text].reduce((all, c) => all + (widths[c.normalize('NFD').charCodeAt(0) - 32] ?? 600), 0);
  return font === 'B' ? sum * 1.06 : sum;
}

const draw = ({ font, size, y, text }: Line, codes: Map<string, number>) =>
  `BT /${font} ${size} Tf ${margin} ${y.toFixed(1)} Td ${escaped(text, codes)} Tj ET`;

/**
 * A string of the document: ASCII as it is, other letters by codes from 128 on, in the order in which they
 * are met.
 */
function escaped(text: string, codes: Map<string, number>): string {
  const characters = [...text.normalize('NFC')].map((c) => {
    if (/[()\\]/.test(c)) return `\\${c}`;
    if (c >= ' ' && c <= '~') return c;
    if (glyph(c) === null || (!codes.has(c) && codes.size === 128)) return '?';
    if (!codes.has(c)) codes.set(c, 128 + codes.size);
    return `\\${(codes.get(c) as number).toString(8)}`;
  });
  return `(${characters.join('')})`;
}
