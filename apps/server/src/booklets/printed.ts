// A PDF parsed back, for tests: what it says, its size, its tags, its fonts.
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

const millimetres = (points: number) => Math.round((points / 72) * 25.4);

/** What a PDF holds. */
export async function parsePrint(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  const first = await pdf.getPage(1);
  const [, , width = 0, height = 0] = first.view;
  const { info, metadata } = await pdf.getMetadata();
  return {
    pages: pdf.numPages,
    size: [millimetres(width), millimetres(height)],
    text: (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' '),
    tagged: (await pdf.getMarkInfo())?.Marked === true,
    roles: JSON.stringify(await first.getStructTree()),
    bookmarks: ((await pdf.getOutline()) ?? []).map(({ title, items }) => ({
      title,
      below: items.map((one: { readonly title: string }) => one.title),
    })),
    language: (info as { Language?: string }).Language,
    title: (info as { Title?: string }).Title,
    standard: String((metadata as { getRaw?(): string } | null)?.getRaw?.()),
    fonts: fontsOf(bytes),
  };
}

/** Names of the fonts, and how many of them have no file within. */
function fontsOf(bytes: Uint8Array) {
  const raw = Buffer.from(bytes);
  let all = raw.toString('latin1');
  for (const { index } of all.matchAll(/stream\r?\n/g)) {
    try {
      const from = all[index + 6] === '\r' ? index + 8 : index + 7;
      all += inflateSync(raw.subarray(from), { finishFlush: 2 }).toString('latin1');
    } catch {
      // Not a compressed stream.
    }
  }
  const described = all.match(/\/Type\s*\/FontDescriptor[\s\S]*?>>/g) ?? [];
  return {
    names: [
      ...new Set(described.map((font) => /\/FontName\s*\/[A-Z]{6}\+([A-Za-z]+)/.exec(font)?.[1] ?? '?')),
    ].sort(),
    without: described.filter((font) => !/\/FontFile[23]?\s/.test(font)).length,
  };
}
