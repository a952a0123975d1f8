// What pages and files of handbooks show. The server puts it together from content and storage; nothing in it
// has to be looked up any more.
import type {
  Recommendation,
  RecommendationHandOver,
  RecommendationStanding,
  Reference,
  ReferenceState,
} from '../rules/index.ts';

/** A text with its language, for `lang` and `dir`. */
export interface LanguageText {
  readonly lang: string;
  readonly text: string;
}

/** A reference with what stands at its address today. */
export interface PublishedReference {
  readonly reference: Reference;
  readonly state: ReferenceState;
  /** The text of a line of law, the title of a release, the statement; null where nothing is there. */
  readonly title: LanguageText | null;
  /** A path of this site or an https address; null for none. */
  readonly href: string | null;
}

/** One hand-over of a recommendation. */
export interface PublishedHandOver extends RecommendationHandOver {
  readonly id: string;
}

/** One recommendation with everything that its page shows. */
export interface PublishedRecommendation {
  /** The newest version. */
  readonly recommendation: Recommendation;
  /** All versions, the newest first. */
  readonly versions: readonly Pick<Recommendation, 'version' | 'day' | 'words'>[];
  readonly references: readonly PublishedReference[];
  readonly standing: RecommendationStanding;
  readonly handOvers: readonly PublishedHandOver[];
  /** Names of what it rests on itself and that is in doubt, or rests on something in doubt. */
  readonly doubts: readonly string[];
  /** Other recommendations that rest on it, by number. */
  readonly usedBy: readonly number[];
}

/** A block of a chapter or of a book. All text is text, nothing is markup. */
export type BookBlock =
  | {
      readonly is: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      readonly id: string;
      readonly lang?: string;
    }
  | { readonly is: 'text'; readonly text: string; readonly lang?: string }
  | { readonly is: 'points'; readonly list: readonly string[]; readonly lang?: string }
  | { readonly is: 'quote'; readonly text: string; readonly lang: string; readonly from: string }
  | {
      readonly is: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly is: 'links';
      readonly links: readonly { readonly text: string; readonly href: string }[];
      readonly lang?: string;
    }
  | { readonly is: 'note'; readonly text: string; readonly lang?: string }
  | ({ readonly is: 'picture' } & BookPicture)
  | { readonly is: 'sources'; readonly list: readonly BookSource[] };

/** A picture. One without alternative text is refused. */
export interface BookPicture {
  readonly format: 'svg' | 'png';
  /** The text of an SVG without scripts and without anything from elsewhere; a PNG in base64. */
  readonly data: string;
  /** What it shows, for who does not see it. */
  readonly alt: string;
  readonly lang?: string;
}

/** Something that a recommendation rests on, as a line of a list. */
export interface BookSource {
  /** What kind it is and its address there: 'Line of law HR/hr-sells'. */
  readonly label: string;
  readonly text: LanguageText;
  /** An https address; null for none. */
  readonly href: string | null;
  /** How it stands, when it was looked at. */
  readonly note: string;
}

/** A chapter. `lang` is the language of its words where the reader's own is missing. */
export interface PublishedChapter {
  readonly code: string;
  readonly title: string;
  readonly lang: string;
  readonly blocks: readonly BookBlock[];
}

/** A handbook as a whole. */
export interface PublishedHandbook {
  readonly slug: string;
  readonly title: LanguageText;
  readonly lead: LanguageText;
  /** Made of invented data. */
  readonly isInvented: boolean;
  /** The project or report that it comes from; null where the organisation made it. */
  readonly origin: { readonly text: string; readonly url: string | null; readonly date: string } | null;
  /** The day of the newest version in it. */
  readonly day: string;
  readonly headings: readonly { readonly code: string; readonly title: LanguageText }[];
  readonly conclusions: readonly { readonly title: LanguageText; readonly text: LanguageText }[];
  readonly chapters: readonly PublishedChapter[];
  /** Short forms with what they stand for, in the language of the page. */
  readonly acronyms?: readonly { readonly short: string; readonly meaning: string }[];
  /** In the order of headings, then by standing, then by number. */
  readonly recommendations: readonly PublishedRecommendation[];
}
