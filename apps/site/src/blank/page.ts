// The neutral page: what is shown where a page with words was, when someone presses Back. Says one
// sentence that is true for everybody, whether anything was sent or not, and links nowhere.
import type { PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';

export function blankPage(context: PageContext): Html {
  return html`<!DOCTYPE html>
<html lang="${context.locale}" dir="${context.dir}">
<head>
<meta charset="utf-8">
<title>${context.t('title.blank')}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
</head>
<body><main><h1>${context.t('title.blank')}</h1>
<p>${context.t('blank.code')}</p></main></body>
</html>
`;
}
