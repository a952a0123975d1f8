// What a page is given: the language the person reads, the promises of the desks at this moment, the files it
// may load.

import { pseudoLocale, type Words } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { recordingsOf } from '@heed/content/recordings/recordings';
import { lostSpan } from '@heed/domain/health';
import { hasModule } from '@heed/domain/organisation';
import { promiseAt } from '@heed/domain/service-hours';
import { dayOf } from '@heed/domain/time';
import { type ModuleName, modules } from '@heed/modules/rules';
import {
  everyLanguage,
  featuresOf,
  type OfferedLanguage,
  type PageContext,
  type ScriptName,
  type StyleName,
} from '@heed/site/context';
import type { Deployment } from '../deployment.ts';

/** The language that stands first in a path, and the rest of it: `/hr/report` is `report` in Croatian. */
export function splitPath(
  words: Words,
  path: string,
): { readonly language: string | null; readonly path: string } {
  const [, first = '', rest] = /^\/([A-Za-z-]{2,8})(\/.*)?$/.exec(path) ?? [];
  const isKnown = first === pseudoLocale || Object.hasOwn(words.languages, first);
  return isKnown ? { language: first, path: rest ?? '/' } : { language: null, path };
}

/**
 * `given`: a language that a form asked for; else the one of the address counts, else what the browser says.
 */
export function pageContext(
  deployment: Deployment,
  content: Content,
  request: Request,
  parameter?: string,
): PageContext {
  const organisation = deployment.organisation();
  const { languages } = content.words;
  const offered: OfferedLanguage[] = organisation.languages.flatMap((code) =>
    languages[code] ? [{ code, name: languages[code].name }] : [],
  );
  // A demonstration also shows the pseudo-language.
  const may = (code: string) =>
    offered.some((l) => l.code === code) || (deployment.demonstration && code === pseudoLocale);
  const { language, path } = splitPath(content.words, new URL(request.url).pathname);
  const requestedLanguage = parameter === undefined || parameter === everyLanguage ? language : parameter;
  const chosenLanguage = requestedLanguage !== null && may(requestedLanguage) ? requestedLanguage : null;
  const browserLanguages = browserLanguagesOf(request.headers.get('accept-language') ?? '', offered);
  const locale = chosenLanguage ?? browserLanguages[0] ?? 'en';
  const now = deployment.now();
  return {
    ...content.words.inLocale(locale),
    organisation,
    promises: Object.fromEntries(organisation.desks.map((desk) => [desk.id, promiseAt(desk, now, locale)])),
    now,
    demonstration: deployment.demonstration,
    live: deployment.live(),
    ending: deployment.ending(),
    lost: lostSpan(deployment.losses(), { today: dayOf(now), keepDays: organisation.keepDays }),
    modules: listModulesOn(deployment),
    comparesOffers: deployment.features().includes('offers'),
    vacancies: deployment.vacancies(),
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
    browserLanguages,
    listsLanguages: parameter === everyLanguage,
    address: chosenLanguage === null ? '' : `/${chosenLanguage}`,
  };
}

/** The modules that are chosen, and whose legal review, where they need one, is in force. */
const listModulesOn = (deployment: Deployment): readonly ModuleName[] =>
  modules
    .filter(({ name }) => hasModule(deployment.organisation(), name))
    .filter(({ review }) => review === null || deployment.features().includes(review))
    .map(({ name }) => name);

/**
 * The name of a page that says the same to everybody in a language, under which it is in memory for a minute.
 * `more`: what else it rests on; where the page has a form also the languages of the browser, of which the
 * likely ones come first.
 */
export const pageNameOf = (context: PageContext, ...more: readonly unknown[]): string =>
  JSON.stringify([context.address, context.locale, context.path, featuresOf(context), ...more]);

/**
 * Codes of the offered languages that the browser asks for, by its weights. A region that is not offered
 * counts as its language, and a language as its region: 'ro-MD' as 'ro', 'pt-PT' as 'pt-BR'. 'zh-CN' is
 * written in simplified characters, 'zh-TW' is not.
 */
export function browserLanguagesOf(header: string, offered: readonly OfferedLanguage[]): readonly string[] {
  const preferences = header
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => tag !== '' && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const codes = preferences.flatMap(({ tag }) => {
    const exact = offered.find(({ code }) => code.toLowerCase() === tag);
    return exact?.code ?? offered.find(({ code }) => isSpokenAs(code, tag))?.code ?? [];
  });
  return [...new Set(codes)];
}

/** Whether who asks for `tag` reads `code`: the same language in the same script. */
function isSpokenAs(code: string, tag: string): boolean {
  try {
    const [offered, preferredLocale] = [new Intl.Locale(code).maximize(), new Intl.Locale(tag).maximize()];
    return offered.language === preferredLocale.language && offered.script === preferredLocale.script;
  } catch {
    // The header is a stranger's: what is no language tag asks for nothing.
    return false;
  }
}
