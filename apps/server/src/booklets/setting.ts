// The process that sets sheets with Typst, apart from the server: a fault in the compiler ends only this one,
// and its memory goes back when nobody prints. It reads its templates and fonts from the disk and the words
// from the job, and nothing from the network.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { logFault } from '../event-log.ts';
import { type Coverage, coverageOf, drawableText } from './coverage.ts';
import type { Job, SetSheet } from './press.ts';

const { resolve } = createRequire(import.meta.url);
const templates = fileURLToPath(new URL('../../../site/src/booklets/', import.meta.url));
const google = (script: string, weight: string) => {
  const family = script
    .split('-')
    .map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`)
    .join('');
  return resolve(`@expo-google-fonts/${script}/${weight}/${family}_${weight}.ttf`);
};
const chinese = (weight: string) =>
  join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts', `NotoSansHans-${weight}.otf`);

/** Smaller steps until the words fit the pages that there are. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65] as const;
/** Pages for notes that are welcome, and how small words may become for fewer. */
const mostSpare = 1;
const smallestToFill = 0.85;

const fonts = ['noto-sans', 'noto-sans-arabic', 'noto-sans-thai'].flatMap((script) => [
  google(script, '400Regular'),
  google(script, '700Bold'),
]);

interface SheetCompiler {
  readonly compiler: NodeCompiler;
  readonly isDrawable: Coverage;
}

const sheetCompilers = new Map<'plain' | 'chinese', SheetCompiler>();

/** The Chinese fonts weigh sixteen megabytes: they are read when the first sheet needs them. */
function sheetCompilerFor(kind: 'plain' | 'chinese'): SheetCompiler {
  const cachedCompiler = sheetCompilers.get(kind);
  if (cachedCompiler !== undefined) return cachedCompiler;
  const files = kind === 'chinese' ? [...fonts, chinese('Regular'), chinese('Bold')] : fonts;
  const fontBlobs = files.map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontBlobs }] });
  const sheetCompiler = { compiler, isDrawable: coverageOf(fontBlobs) };
  sheetCompilers.set(kind, sheetCompiler);
  return sheetCompiler;
}

async function set({ template, lang, data: words, pages, fold, picture }: Job): Promise<Buffer> {
  const isChinese = lang.startsWith('zh') || /\p{Script=Han}/u.test(words);
  const { compiler, isDrawable } = sheetCompilerFor(isChinese ? 'chinese' : 'plain');
  const data = drawableText(words, isDrawable);
  const compile = (name: string, inputs: Record<string, string>) => {
    const compilation = compiler.compile({
      mainFilePath: join(templates, `${name}.typ`),
      inputs: { data, chinese: String(isChinese), ...inputs },
    });
    if (compilation.result === null) {
      compilation.printDiagnostics();
      throw new Error(`Cannot set ${name}: see the diagnostics above`);
    }
    return compilation.result;
  };
  const at = (scale: number) => {
    const document = compile(template, { scale: String(scale) });
    const count = document.numOfPages;
    const spare = Math.max(pages.least, Math.ceil(count / pages.times) * pages.times) - count;
    return { scale, document, count, spare };
  };
  const fits = ({ count }: { readonly count: number }) => count <= pages.most;
  let best = at(scales[0]);
  for (const scale of scales.slice(1)) if (!fits(best)) best = at(scale);
  // Some words too many for eight pages would make four more with little on them: rather a little smaller.
  for (const scale of scales)
    if (best.spare > mostSpare && scale < best.scale && scale >= smallestToFill) {
      const smaller = at(scale);
      if (smaller.count + smaller.spare < best.count + best.spare) best = smaller;
    }
  const whole =
    best.spare === 0
      ? best.document
      : compile(template, { scale: String(best.scale), spare: String(best.spare) });
  if (picture !== undefined) return pictureOf(compiler.svg(whole), picture);
  const pdf = compiler.pdf(whole, { pdfStandard: 'ua-1' });
  if (!fold) return pdf;
  compiler.mapShadow(join(templates, 'booklet.pdf'), pdf);
  try {
    return compiler.pdf(compile('fold', { pages: String(whole.numOfPages) }));
  } finally {
    compiler.unmapShadow(join(templates, 'booklet.pdf'));
  }
}

/** The compiler draws letters as paths, so no font of the machine changes the picture. */
async function pictureOf(svg: string, { width, height }: NonNullable<Job['picture']>): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .png({ compressionLevel: 9 })
    .toBuffer();
}

process.on('message', async ({ id, job }: { readonly id: number; readonly job: Job }) => {
  let setting: SetSheet;
  try {
    setting = { id, file: await set(job) };
  } catch (error) {
    logFault('sheet', 'could not set a sheet', error);
    setting = { id, file: null };
  }
  // What was worked out for earlier sheets is kept for a few more, not for ever.
  for (const { compiler } of sheetCompilers.values()) compiler.evictCache(8);
  process.send?.(setting);
});
process.on('disconnect', () => process.exit(0));
