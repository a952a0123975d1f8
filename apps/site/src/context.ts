// What every page is given beside its own data: the language, the organisation, its promise at this moment,
// the files it may load. Everything is computed before; a page asks nobody and knows no clock.

import type { LocaleState } from '@heed/content/messages/words';
import type { Recording } from '@heed/content/recordings/recordings';
import type { Vacancies } from '@heed/domain/directory';
import type { LostSpan } from '@heed/domain/health';
import type { Organisation } from '@heed/domain/organisation';
import type { AnswerPromise } from '@heed/domain/service-hours';
import type { WindDown } from '@heed/domain/wind-down';
import type { ModuleName } from '@heed/modules/rules';
import type { moduleScripts } from '@heed/modules/site-scripts';

export type ScriptName =
  | keyof typeof moduleScripts
  | 'page'
  | 'report'
  | 'return'
  | 'report-seal'
  | 'return-open'
  | 'files'
  | 'picture'
  | 'questions'
  | 'offer'
  | 'story'
  | 'keep'
  | 'letter'
  | 'app';

/** `site` is on every page; `content` beside it on pages with much to read. */
export type StyleName = 'style' | 'content';

export interface Script {
  readonly src: string;
  /** Subresource integrity, 'sha384-…'. */
  readonly integrity: string;
}

export interface Assets {
  style(name: StyleName): string;
  script(name: ScriptName): Script;
}

/** A language that the site offers, in its own name. */
export interface OfferedLanguage {
  readonly code: string;
  readonly name: string;
}

export interface PageContext extends LocaleState {
  readonly organisation: Organisation;
  /** By id of the desk, at `now`. */
  readonly promises: Readonly<Record<string, AnswerPromise>>;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Invented data: the banner stands on every page. */
  readonly demonstration: boolean;
  /** Whether real people may write; before that, a banner says that nobody reads. */
  readonly live: boolean;
  /** How the organisation ends, once that is decided; null where it goes on. */
  readonly ending: Pick<WindDown, 'ends' | 'successor'> | null;
  /** The time of which what was sent may be lost, after a failure of the server; null where there is none. */
  readonly lost: LostSpan | null;
  /** The modules that are on, so that pages may lead to theirs. */
  readonly modules: readonly ModuleName[];
  /** Whether offers of senders who agree are compared, so that they are asked. */
  readonly comparesOffers: boolean;
  /** What places of the directory said of their vacancies, by the id of the entry. */
  readonly vacancies: Vacancies;
  /** What can be heard or watched of this page in this language. */
  readonly recordings: readonly Recording[];
  readonly assets: Assets;
  /**
   * Where the site is reached from outside, without a slash at its end; '' where the operator did not say.
   */
  readonly origin: string;
  /** Path of this page without language, query or fragment. */
  readonly path: string;
  /** Languages offered, this one included. */
  readonly offered: readonly OfferedLanguage[];
  /** Codes of those that the browser asks for. */
  readonly browserLanguages: readonly string[];
  /** The person asked for all languages, on a page whose menu names few of them. */
  readonly listsLanguages: boolean;
  /**
   * What stands before every path of the site: '/hr' where the language stands in the address, '' where the
   * browser's choice counts.
   */
  readonly address: string;
  /** The language that was asked for, where the page is not in it and is given in English. */
  readonly instead?: LocaleState;
}

/** What parts of a page need that also stand in a file of its own, away from the site. */
export type PartContext = LocaleState & Pick<PageContext, 'address'>;

/** The page in English where its words are not in the language asked for; `spoken` says whether they are. */
/** What a page may say that depends on features that are on: for the name of a page that is kept a minute. */
export const featuresOf = ({ modules, comparesOffers }: PageContext): string =>
  `${modules.join(' ')} ${comparesOffers}`;

export const orEnglish = (context: PageContext, spoken: boolean, english: LocaleState): PageContext =>
  spoken || context.locale === 'en' ? context : { ...context, ...english, instead: context };

/**
 * The language that was asked for, also where the page is in English for want of it. Scripts read it from the
 * page: no address tells.
 */
export const languageAsked = (context: PageContext): string => (context.instead ?? context).locale;

/**
 * `path` in a language: `/hr/help`. Paths without one are answered in a language that the browser asks for.
 */
export const inLanguage = (code: string, path: string): string => `/${code}${path}`;

/**
 * What a form sends as `language` to see all of them: the same form comes back, with nothing lost, and its
 * menu names every one.
 */
export const everyLanguage = 'all';

/** An address within the site, for links and forms, that keeps the language chosen. */
export const linkTo = ({ address }: Pick<PageContext, 'address'>, path: string): string => address + path;
