// A book as EPUB 3.3 that fits EPUB Accessibility 1.1. The same book gives the same bytes. Why by hand:
// docs/decisions/epub.md.

import { type Html, html, when } from '@heed/site/markup';
import { xml } from '@heed/site/xml';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookSection, BookTree, SectionRole } from './book.ts';
import { blockMarkup, headingMarkup, languageOf, sectionTitle, treeOf } from './book-markup.ts';
import type { BookPicture } from './data.ts';

/** The first day that a ZIP file can say. */
const someDay = new Date(1980, 0, 1);

/** Roles of the Digital Publishing WAI-ARIA module, where there is one. */
const ariaRoles: Readonly<Partial<Record<SectionRole, string>>> = {
  conclusion: 'doc-conclusion',
  part: 'doc-part',
  chapter: 'doc-chapter',
  bibliography: 'doc-bibliography',
  glossary: 'doc-glossary',
  colophon: 'doc-colophon',
};

/** Neither `direction` nor `unicode-bidi`: EPUB leaves them to `dir` and `bdi`. */
const style = `body { line-height: 1.5; margin: 0 4%; }
h1, h2, h3, h4 { line-height: 1.25; page-break-after: avoid; }
table { border-collapse: collapse; margin: 1em 0; }
caption { font-weight: bold; text-align: start; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
.note { border: 1px solid; padding: 0.5em 0.8em; }
figure { margin: 1em 0; }
blockquote { border: 1px solid; border-width: 0 0 0 3px; margin: 0; padding: 0 1em; }
blockquote[dir="rtl"] { border-width: 0 3px 0 0; }
figcaption, .small { font-size: 0.85em; }
.label { font-weight: bold; }
.links, .sources, nav ol { list-style: none; padding: 0; }
nav ol ol { padding: 0 1.5em; }
a { overflow-wrap: anywhere; }
img { max-width: 100%; }
`;

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

interface PictureFile {
  readonly name: string;
  readonly picture: BookPicture;
}

/** The bytes of the file. Deterministic: nothing in it depends on a clock or on a machine. */
export function epubOf(book: BookTree): Uint8Array<ArrayBuffer> {
  const pictures = picturesOf(book);
  const nameOf = (picture: BookPicture) => pictures.get(picture)!.name;
  const documents = book.sections.map(
    (section) => [`EPUB/${section.id}.xhtml`, String(sectionDocument(book, section, nameOf))] as const,
  );
  const texts: readonly (readonly [string, string])[] = [
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageDocument(book, [...pictures.values()])],
    ['EPUB/nav.xhtml', navigation(book)],
    ['EPUB/style.css', style],
    ...documents,
  ];
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, text] of texts) files[name] = strToU8(text);
  for (const { name, picture } of pictures.values())
    files[`EPUB/${name}`] =
      picture.format === 'png' ? Buffer.from(picture.data, 'base64') : strToU8(picture.data);
  return Uint8Array.from(zipSync(files, { level: 9, mtime: someDay }));
}

function picturesOf({ sections }: BookTree): ReadonlyMap<BookPicture, PictureFile> {
  const files = new Map<BookPicture, PictureFile>();
  for (const { blocks } of sections)
    for (const block of blocks)
      if (block.is === 'picture')
        files.set(block, { name: `picture-${files.size + 1}.${block.format}`, picture: block });
  return files;
}

/** An XHTML document of the book. */
const documentOf = ({ lang, dir }: BookTree, title: string, body: Html): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html`<html xmlns="http://www.w3.org/1999/xhtml"
xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${dir}"><head><title>${
    title
  }</title>
<link rel="stylesheet" type="text/css" href="style.css"/></head><body>${body}</body></html>`}\n`;

function sectionDocument(
  book: BookTree,
  section: BookSection,
  picture: (one: BookPicture) => string,
): string {
  const options = { shift: 0, lang: book.lang, isXml: true, picture };
  const title = sectionTitle(section);
  const heading = headingMarkup(options, 1, section.id, { ...section.title, text: title });
  const role = ariaRoles[section.role];
  return documentOf(
    book,
    title,
    html`<section epub:type="${section.role}"${when(role, () => html` role="${role}"`)}
aria-labelledby="${section.id}">${heading}${section.blocks.map((block) =>
      blockMarkup(options, block),
    )}</section>`,
  );
}

function navigation(book: BookTree): string {
  const entry = (section: BookSection): Html =>
    html`<a href="${section.id}.xhtml"${languageOf(
      { lang: book.lang, isXml: true },
      section.title.lang,
    )}>${sectionTitle(section)}</a>`;
  const body = book.sections.find(({ role }) => role !== 'titlepage');
  const toc = html`<nav epub:type="toc" role="doc-toc" aria-labelledby="toc"><h1
id="toc">${book.contents}</h1>
<ol>${treeOf(book).map(
    ({ section, below }) =>
      html`<li>${entry(section)}${when(
        below.length > 0,
        () => html`<ol>${below.map((one) => html`<li>${entry(one)}</li>`)}</ol>`,
      )}</li>`,
  )}</ol></nav>`;
  const landmarks = html`<nav epub:type="landmarks" hidden=""><ol>
<li><a epub:type="toc" href="nav.xhtml">${book.contents}</a></li>${when(
    body,
    () => html`<li><a epub:type="bodymatter" href="${body!.id}.xhtml">${sectionTitle(body!)}</a></li>`,
  )}</ol></nav>`;
  return documentOf(book, book.contents, html`${toc}${landmarks}`);
}

function packageDocument(book: BookTree, pictures: readonly PictureFile[]): string {
  const { id, lang, dir, title, organisation, day, modified, address, licence } = book;
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(pictures.length > 0 ? ['alternativeText'] : []),
  ];
  const meta = (property: string, value: string) => `<meta property="${property}">${xml(value)}</meta>`;
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    ...book.sections.map(
      (one) => `<item id="s-${one.id}" href="${one.id}.xhtml" media-type="application/xhtml+xml"/>`,
    ),
    ...pictures.map(({ name, picture: { format } }) => {
      const type = format === 'png' ? 'image/png' : 'image/svg+xml';
      return `<item id="${name.replace('.', '-')}" href="${name}" media-type="${type}"/>`;
    }),
  ];
  const [front, ...rest] = book.sections.map((one) => `<itemref idref="s-${one.id}"/>`);
  const direction = dir === 'rtl' ? ' page-progression-direction="rtl"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${xml(lang)}"
dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xml(id)}</dc:identifier>
<dc:title xml:lang="${xml(title.lang)}">${xml(title.text)}</dc:title>
<dc:language>${xml(lang)}</dc:language>
<dc:creator>${xml(organisation)}</dc:creator>
<dc:publisher>${xml(organisation)}</dc:publisher>
<dc:date>${xml(day)}</dc:date>
<dc:rights>${xml(licence)}</dc:rights>
<dc:source>${xml(address)}</dc:source>
${[
  meta('dcterms:modified', modified),
  meta('dcterms:conformsTo', 'EPUB Accessibility 1.1 - WCAG 2.2 Level AA'),
  meta('a11y:certifiedBy', organisation),
  meta('schema:accessMode', 'textual'),
  ...(pictures.length > 0 ? [meta('schema:accessMode', 'visual')] : []),
  meta('schema:accessModeSufficient', 'textual'),
  ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', book.accessibility),
].join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine${direction}>
${[front, '<itemref idref="nav"/>', ...rest].join('\n')}
</spine>
</package>
`;
}
