// What a page is given: the language the person reads, the promises of the desks at this moment, the files it may load.
import { promiseAt } from '@heed/domain/promise';
import type { OfferedLanguage, PageContext, ScriptName, StyleName } from '@heed/site/context';
import { recordingsOf } from '@heed/site/recording/recording';
import { pseudoLocale, type Words } from '@heed/site/words';
import type { Deployment } from '../deployment.ts';
import type { Content } from './content.ts';

/** The language that stands first in a path, and the rest of it: `/hr/report` is `report` in Croatian. */
export function splitPath(words: Words, path: string): { readonly language: string | null; readonly path: string } {
  const [, first = '', rest] = /^\/([A-Za-z-]{2,8})(\/.*)?$/.exec(path) ?? [];
  const known = first === pseudoLocale || Object.hasOwn(words.languages, first);
  return known ? { language: first, path: rest ?? '/' } : { language: null, path };
}

/** `given`: a language that a form asked for; else the one of the address counts, else what the browser says. */
export function pageContext(deployment: Deployment, content: Content, request: Request, given?: string): PageContext {
  const organisation = deployment.organisation();
  const { languages } = content.words;
  const offered: OfferedLanguage[] = organisation.languages.flatMap((code) =>
    languages[code] ? [{ code, name: languages[code].name }] : [],
  );
  // A demonstration also shows what is not offered yet: the pseudo-language and languages begun.
  const may = (code: string) =>
    offered.some((l) => l.code === code) || (deployment.demonstration && (code === pseudoLocale || code in languages));
  const { language, path } = splitPath(content.words, new URL(request.url).pathname);
  const asked = given ?? language;
  const chosen = asked !== null && may(asked) ? asked : null;
  const locale = chosen ?? preferred(request.headers.get('accept-language') ?? '', offered);
  const now = deployment.now();
  return {
    ...content.words.tongue(locale),
    organisation,
    promises: Object.fromEntries(organisation.desks.map((desk) => [desk.id, promiseAt(desk, now)])),
    now,
    demonstration: deployment.demonstration,
    live: deployment.live(),
    warnings: deployment.features().includes('warnings'),
    recordings: recordingsOf(content.recordings, path, locale),
    assets: {
      style: (name: StyleName) => deployment.assets().named(`${name}.css`).path,
      script(name: ScriptName) {
        const { path, integrity } = deployment.assets().named(`${name}.js`);
        return { src: path, integrity };
      },
    },
    origin: deployment.options.origins?.[0] ?? '',
    path,
    offered,
    address: chosen === null ? '' : `/${chosen}`,
  };
}

/** The first offered language that the browser names, by its weights; English where none fits. */
function preferred(header: string, offered: readonly OfferedLanguage[]): string {
  const wanted = header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of wanted) {
    const match = offered.find(({ code }) => code.toLowerCase() === tag || code.toLowerCase() === tag.split('-')[0]);
    if (match) return match.code;
  }
  return 'en';
}
