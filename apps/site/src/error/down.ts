// What a proxy shows while the server does not answer: one page by itself, in every language, since nobody is
// there who could read which one was asked for. It stands as a file in deploy/down.html. After a form that
// was not answered, loading it again sends the form again.

import type { Words } from '@heed/content/messages/words';
import { type Html, html } from '../markup.ts';

export function downPage(words: Words): Html {
  const all = Object.entries(words.languages).map(([code, { dir }]) => ({
    code,
    dir,
    t: words.inLocale(code).t,
  }));
  const style =
    'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:38rem;margin:2rem auto;padding:0 ' +
    '1rem;background:#fbf8f3;color:#222}section{margin:0 0 2rem}';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>503</title>
<style>${style}</style>
</head>
<body>
${all.map(
  ({ code, dir, t }) => html`<section lang="${code}" dir="${dir}">
<h2>${t('failed.down')}</h2>
<p>${t('failed.down.next')}</p>
<p><strong>${t('failed.danger')}</strong></p>
</section>
`,
)}</body>
</html>
`;
}
