// Mounts what a person needs to have the site without a network: the page that says what it means, the
// worker, the list of what is kept, and manifests and pictures that say nothing.

import type { Content } from '@heed/content/read';
import { serverModules } from '@heed/modules/server';
import { iconOf } from '@heed/site/app/icons';
import {
  type AppChoice,
  appPage,
  awayPage,
  awayPath,
  choicePath,
  type Disguise,
  disguises,
  keepWords,
  notTakenPage,
} from '@heed/site/app/page';
import { sharePath, shareTarget } from '@heed/site/app/shared';
import { inLanguage, type PageContext } from '@heed/site/context';
import { fileWords, fileWordsPath } from '@heed/site/files/words';
import type { Html } from '@heed/site/markup';
import { receiptPath } from '@heed/site/receipt/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { isOn, type Readable } from './search.ts';

/** Pages that somebody at risk may want without a network, beside the page of writing. */
const retained =
  'help|rights|legal-aid|check|offer|images|signs|health|work|tonight|first-hours|young|on-the-way|' +
  'professionals|police-on-your-terms|pages';
const retainedPaths = new RegExp(`^/(${retained})(/|$)`);
const always = ['/', '/report', '/safe-use', '/app', '/blank', awayPath];
const iconSizes = [64, 192, 512];

export function mountOffline(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pages: readonly Readable[],
): void {
  const contextOf = (c: Context) => pageContext(deployment, content, c.req.raw);
  const spokenContext = (c: Context) => {
    const context = contextOf(c);
    if (context.speaks('app')) return context;
    return { ...context, ...content.words.inLocale('en'), instead: context };
  };
  const show = (c: Context, choice: AppChoice) => page(appPage(spokenContext(c), choice), c.req.raw);
  app.get('/app', (c) => show(c, { disguise: null, shares: false }));
  app.get(awayPath, (c) => page(awayPage(spokenContext(c)), c.req.raw));
  app.all(sharePath, (c) => refuseShared(notTakenPage(spokenContext(c)), c.req.raw));
  for (const disguise of disguises) {
    for (const shares of [false, true]) {
      const choice = { disguise, shares };
      app.get(choicePath(choice), (c) => show(c, choice));
      app.get(`${choicePath(choice)}.webmanifest`, (c) => manifest(c, contextOf(c), choice));
    }
    for (const size of iconSizes) app.get(`/app/${disguise}-${size}.png`, () => picture(disguise, size));
  }
  // A worker is fetched by its own name: it cannot be named by its hash, so it is never kept by caches.
  app.get('/sw.js', () => {
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' };
    return new Response(new Uint8Array(deployment.assets().named('app-worker.js').body), { headers });
  });
  app.get('/app/keep.json', (c) => c.json(keepWords(contextOf(c)), 200, { 'cache-control': 'no-store' }));
  app.get(fileWordsPath, (c) => c.json(fileWords(contextOf(c)), 200, { 'cache-control': 'no-store' }));
  app.get('/app/list', (c) =>
    c.json(listOf(deployment, contextOf(c), pages), 200, { 'cache-control': 'no-store' }),
  );
}

/**
 * What a phone shares is for the worker alone. A request that reaches the server has words in clear: none of
 * it is read, and the connection ends.
 */
function refuseShared(answer: Html, request: Request): Response {
  const response = page(answer, request, 405);
  response.headers.set('allow', '');
  response.headers.set('connection', 'close');
  return response;
}

/** What says to a browser how the site is kept on a device; nothing in it tells what the site is about. */
function manifest(
  c: Context,
  context: PageContext,
  { disguise, shares }: { readonly disguise: Disguise; readonly shares: boolean },
): Response {
  const name = context.t(`app.name.${disguise}`);
  const icons = iconSizes.map((size) => ({
    src: `/app/${disguise}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  }));
  const start_url = inLanguage(context.locale, '/');
  return c.json(
    {
      name,
      short_name: name,
      id: '/',
      start_url,
      scope: '/',
      display: 'standalone',
      background_color: '#fbf8f3',
      theme_color: '#fbf8f3',
      icons,
      ...(shares && { share_target: shareTarget }),
    },
    200,
    { 'content-type': 'application/manifest+json', 'cache-control': 'no-store' },
  );
}

/** What is kept on a device: pages in the language of `context`, and the files that they need. */
function listOf(deployment: Deployment, context: PageContext, pages: readonly Readable[]) {
  const { locale, modules } = context;
  const ofModules = serverModules.filter(({ name }) => modules.includes(name)).map(({ offline }) => offline);
  const readable = pages.filter(isOn(deployment)).map(({ path }) => path);
  const paths = [...always, ...readable.filter((path) => retainedPaths.test(path))];
  const assets = [
    'style.css',
    'content.css',
    'page.js',
    'report.js',
    'files.js',
    'report-seal.js',
    'questions.js',
    'app.js',
    ...ofModules.flatMap(({ scripts }) => scripts),
  ];
  return {
    pages: [
      ...paths.map((path) => inLanguage(locale, path)),
      inLanguage(locale, '/app/keep.json'),
      inLanguage(locale, fileWordsPath),
      inLanguage(locale, receiptPath),
      ...ofModules.flatMap((parts) => parts.paths.map((path) => inLanguage(locale, path))),
      '/api/organisation',
    ],
    assets: assets.map((name) => deployment.assets().named(name).path),
  };
}

const pictures = new Map<string, Promise<Buffer>>();

async function picture(disguise: Disguise, size: number): Promise<Response> {
  const key = `${disguise} ${size}`;
  const drawing = pictures.get(key) ?? draw(disguise, size);
  pictures.set(key, drawing);
  const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' };
  return new Response(new Uint8Array(await drawing), { headers });
}

/** Loaded when first needed: the library weighs more than the pictures. */
async function draw(disguise: Disguise, size: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(iconOf(disguise)))
    .resize(size, size)
    .png()
    .toBuffer();
}
