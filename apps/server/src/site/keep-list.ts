// What a page that is kept on the device names: its pages in one language and what they load. The cache has a
// name of its own, so that the worker of the site never drops it.
import { inLanguage } from '@heed/site/context';
import type { Deployment } from '../deployment.ts';

/** `pages`: paths without language; `scripts` are loaded by them, beside those of every page. */
export function keepList(
  deployment: Deployment,
  language: string,
  { name, pages, scripts }: { name: string; pages: readonly string[]; scripts: readonly string[] },
) {
  const assets = ['style.css', 'content.css', 'page.js', ...scripts];
  return {
    cache: `kept-${name}`,
    language,
    paths: [
      ...pages.map((path) => inLanguage(language, path)),
      ...assets.map((asset) => deployment.assets().named(asset).path),
    ],
  };
}
