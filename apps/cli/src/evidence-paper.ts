// `heed evidence prevalence FILE.csv --report --pdf OUT.pdf`: the report on paper, set as the booklets are.
import { accessSync, constants, existsSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makePress } from '@heed/server/press';
import type { Chart, ReportBlock, ReportDocument } from '@heed/statistics/phrase-document';
import { Failure } from './failure.ts';
import { inEnglish } from './phrases.ts';

/** More than any table of ten lists fills: a report is as long as it is. */
const mostPages = 99;
/** A report of ten lists has thousands of rows, on a slow machine too. */
const longestMs = 120_000;

/**
 * A path as the operator wrote it, as one that can be written to: asked before the estimate, which takes a
 * minute.
 */
export function writable(name: string): string {
  const path = resolve(process.env.INIT_CWD ?? '.', name);
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch {
    throw new Failure('usage', `Cannot write ${name}: is the folder there, and may you write into it?`);
  }
  return path;
}

export async function writePaper(path: string, document: ReportDocument<string>): Promise<void> {
  const data = {
    ...document,
    sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(drawBlock) })),
    lang: 'en',
    dir: 'ltr',
    from: '',
    why: 'A word on why',
    signed: 'Answered by, on the day',
  };
  const press = makePress({ longestMs });
  try {
    const pages = { least: 1, most: mostPages, times: 1 };
    const job = { template: 'prevalence', lang: 'en', data: JSON.stringify(data), pages, fold: false };
    const pdf = await press.print('report', () => job);
    writeFileSync(path, pdf);
  } catch {
    throw new Failure('refused', `Cannot set ${path}. Leave --pdf out, or print the report at the desk.`);
  } finally {
    press.close();
  }
}

const drawBlock = (block: ReportBlock<string>) =>
  block.is === 'chart' ? { ...block, svg: svgOf(block.chart) } : block;

const ink = '#1d2733';
const hair = '#cfc6b7';
const teal = '#0b5e5a';

function svgOf({ size, points, band, people, estimates }: Chart): string {
  const { width, height, start, end, bottom } = size;
  const path = (some: Chart['points']) => some.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const label = (x: number, y: number, anchor: string, says: string) =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="Noto Sans" font-size="13"
fill="${ink}">${says}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    ...estimates.flatMap(({ at, value }) => [
      `<line x1="${start}" x2="${width - end}" y1="${at}" y2="${at}" stroke="${hair}"/>`,
      label(start - 8, at + 5, 'end', inEnglish(value)),
    ]),
    ...people.map(({ at, value }) => label(at, height - bottom + 20, 'middle', inEnglish(value))),
    `<polygon points="${path(band)}" fill="#e6f0ec" stroke="${teal}" stroke-dasharray="4 4"/>`,
    `<polyline points="${path(points)}" fill="none" stroke="${teal}" stroke-width="3"/>`,
    ...points.map(({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="4" fill="${teal}"/>`),
    '</svg>',
  ].join('');
}
