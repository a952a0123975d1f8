// The documents of the workspace: an empty page for the script that decrypts, and the frame that unlocks it.
// Neither holds any data.

import { icon } from '@heed/site/icon';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Deployment } from '../deployment.ts';
import type { Asset, AssetSet } from '../http/assets.ts';
import { packed, page } from '../http/page.ts';

/** What the desk's own addresses serve: the same bytes for everybody, so that the log can list them. */
export function deskDocuments(assets: AssetSet) {
  const asset = (name: string) => assets.named(name);
  return {
    '/desk': workspace({
      style: asset('desk.css'),
      script: asset('desk.js'),
      temporal: asset('temporal.js'),
      late: lateScriptsOf(assets),
      verifier: asset('verify.html'),
      phrases: asset('phrases.json'),
      otherPhrases: asset('other-phrases.json'),
      words: wordsOf(assets),
    }).toString(),
    '/desk/outreach': outreach({
      style: asset('desk.css'),
      script: asset('outreach.js'),
      words: wordsOf(assets),
    }).toString(),
    '/desk/unlock': frame(asset('unlock.js')).toString(),
    // A worker is fetched by its own name: it cannot be named by its hash, so it is never kept by caches.
    '/desk/worker.js': asset('worker.js').body.toString(),
    '/desk/outreach-worker.js': asset('outreach-worker.js').body.toString(),
    '/desk/figures-worker.js': asset('figures-worker.js').body.toString(),
    '/desk/module-worker.js': asset('module-worker.js').body.toString(),
    '/desk/offers-worker.js': asset('offers-worker.js').body.toString(),
    '/desk/picture-worker.js': asset('picture-worker.js').body.toString(),
    '/desk/first-words-worker.js': asset('first-words-worker.js').body.toString(),
    // Of the public site, for people who keep it on their device.
    '/sw.js': asset('app-worker.js').body.toString(),
  } as const;
}

const workers = [
  '/desk/worker.js',
  '/desk/outreach-worker.js',
  '/desk/figures-worker.js',
  '/desk/module-worker.js',
  '/desk/offers-worker.js',
  '/desk/picture-worker.js',
  '/desk/first-words-worker.js',
] as const;

export function mountDeskPages(app: Hono, deployment: Deployment): void {
  const text = (path: keyof ReturnType<typeof deskDocuments>) => deskDocuments(deployment.assets())[path];
  app.get('/desk', (c) => page(text('/desk'), c.req.raw));
  app.get('/desk/unlock', (c) => page(text('/desk/unlock'), c.req.raw));
  app.get('/desk/outreach', (c) => page(text('/desk/outreach'), c.req.raw));
  for (const path of workers)
    app.get(path, (c) => packed(text(path), 'text/javascript; charset=utf-8', c.req.raw));
}

/** Where the words of each language are, and their integrity: the page chooses one by its member. */
function wordsOf(assets: AssetSet): string {
  const entries = assets.names.flatMap((name): [string, readonly [string, string]][] => {
    const [, language] = /^words\.([\w-]+)\.json$/.exec(name) ?? [];
    if (language === undefined) return [];
    const { path, integrity } = assets.named(name);
    return [[language, [path, integrity]]];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** By the id under which the desk finds it: `late-rooms`, `case-rooms`. */
const lateScriptsOf = (assets: AssetSet): WorkspaceNeeds['late'] =>
  assets.names
    .filter((name) => name.endsWith('-rooms.js'))
    .map((name) => ({ ...assets.named(name), id: name.slice(0, -'.js'.length) }));

interface OutreachNeeds {
  readonly style: Asset;
  readonly script: Asset;
  /** As JSON: by language, where its words are and their integrity. */
  readonly words: string;
}
interface WorkspaceNeeds extends OutreachNeeds {
  readonly temporal: Asset;
  /** Scripts that the desk fetches when it needs them. */
  readonly late: readonly (Asset & { readonly id: string })[];
  readonly verifier: Asset;
  readonly phrases: Asset;
  /** In languages that the workspace does not speak. */
  readonly otherPhrases: Asset;
}

const workspace = ({
  style,
  script,
  temporal,
  late,
  verifier,
  phrases,
  otherPhrases,
  words,
}: WorkspaceNeeds) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Heed</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style.path}">
<script src="${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
</head>
<body data-desk data-catalogues="${words}"
data-verifier="${verifier.path}" data-verifier-integrity="${verifier.integrity}"
data-phrases="${phrases.path}" data-phrases-integrity="${phrases.integrity}"
data-other-phrases="${otherPhrases.path}" data-other-phrases-integrity="${otherPhrases.integrity}">
<div
id="desk"><main><h1>Heed</h1><noscript><p>The desk opens sealed words in your browser and needs script \
for that. The public pages do not.</p></noscript></main></div>
<template id="temporal"><script src="${temporal.path}" integrity="${temporal.integrity}"
crossorigin="anonymous"></script></template>
${late.map(
  ({ id, path, integrity }) => html`<template id="${id}"><script src="${path}" integrity="${integrity}"
crossorigin="anonymous"></script></template>
`,
)}</body>
</html>
`;

/** Works without a network where a member took it along; names every file that it needs. */
const outreach = ({ style, script, words }: OutreachNeeds) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Outreach</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="${style.path}">
<script src="${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
</head>
<body data-desk data-catalogues="${words}">
<div
id="desk"><main><h1>Outreach</h1><noscript><p>This page seals what you write in your browser and needs \
script for that.</p></noscript></main></div>
</body>
</html>
`;

/** Same-origin, with a policy of its own: the only place that may compile WebAssembly. */
const frame = (script: Asset) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Unlock</title>
<script src="${script.path}" integrity="${script.integrity}" crossorigin="anonymous" defer></script>
</head>
<body></body>
</html>
`;
