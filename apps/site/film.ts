// Renders the film of the story from its drawings and the times of its captions, without sound: node
// apps/site/film.ts. For editors who changed content/stories/buyers/en.vtt; needs ffmpeg (Debian: apt-get
// install ffmpeg). The files that it writes are part of the repository, so that a server needs none of this.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCaptions } from '@heed/content/stories/captions';
import sharp from 'sharp';
import { sceneDrawings } from './src/buyers/drawings.ts';

const folder = fileURLToPath(new URL('../../content/stories/buyers/', import.meta.url));
const size = { width: 1280, height: 720 };
/** Steps in which a drawing comes up: first its lines, then what is lit. */
const steps = 10;
/** Seconds of one step. */
const stepSeconds = 0.08;

const frame = (drawing: string, lines: number, lit: number): Promise<Buffer> => {
  const svg = String(sceneDrawings[drawing]?.());
  const [, inside = ''] = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  const stroked = inside
    .replaceAll('class="lit"', `stroke="#0b5e5a" stroke-opacity="${lit}"`)
    .replace('<path d', `<path stroke-opacity="${lines}" d`);
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-60 -8 216 121.5" width="${size.width}"
height="${size.height}">
<rect x="-60" y="-8" width="216" height="121.5" fill="#fbf8f3"/><g fill="none" stroke="#1d2733"
stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${stroked}</g></svg>`,
    ),
  )
    .png()
    .toBuffer();
};

const work = mkdtempSync(join(tmpdir(), 'film-'));
try {
  const list: string[] = [];
  let count = 0;
  const put = async (drawing: string, lines: number, lit: number, seconds: number) => {
    const name = join(work, `${count++}.png`);
    writeFileSync(name, await frame(drawing, lines, lit));
    list.push(`file '${name}'`, `duration ${seconds.toFixed(3)}`);
    return name;
  };
  let last = '';
  for (const { drawing, from, to } of readCaptions(readFileSync(join(folder, 'en.vtt'), 'utf8'), 'en.vtt')) {
    for (let i = 1; i <= steps; i++) await put(drawing, i / steps, 0, stepSeconds);
    for (let i = 1; i <= steps; i++) await put(drawing, 1, i / steps, stepSeconds);
    last = await put(drawing, 1, 1, to - from - 2 * steps * stepSeconds);
  }
  list.push(`file '${last}'`);
  writeFileSync(join(work, 'list'), list.join('\n'));
  const common = [
    '-y',
    '-loglevel',
    'error',
    '-f',
    'concat',
    '-safe',
    '0',
    '-i',
    join(work, 'list'),
    '-an',
    '-r',
    '12',
    '-map_metadata',
    '-1',
  ];
  execFileSync('ffmpeg', [
    ...common,
    '-c:v',
    'libvpx-vp9',
    '-crf',
    '40',
    '-b:v',
    '0',
    '-vf',
    'scale=960:540',
    join(folder, 'film.webm'),
  ]);
  execFileSync('ffmpeg', [
    ...common,
    '-c:v',
    'libx264',
    '-crf',
    '28',
    '-preset',
    'veryslow',
    '-pix_fmt',
    'yuv420p',
    '-vf',
    'scale=960:540',
    '-movflags',
    '+faststart',
    join(folder, 'film.mp4'),
  ]);
  writeFileSync(
    join(folder, 'film.webp'),
    await sharp(await frame('window', 1, 1))
      .resize(960, 540)
      .webp({ quality: 60 })
      .toBuffer(),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
