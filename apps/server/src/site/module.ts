// What a module says of its part of the server.
import type { Content } from '@heed/content/read';
import type { ConsultationGroup } from '@heed/domain/groups';
import type { Feature } from '@heed/domain/legal-review';
import type { Day } from '@heed/domain/time';
import type { ModuleName } from '@heed/modules/rules';
import type { PageContext } from '@heed/site/context';
import type { RoomUse } from '@heed/site/room/use';
import type { Storage, StoredRoom } from '@heed/storage';
import type { Context } from 'hono';
import type { Press } from '../booklets/press.ts';
import type { Deployment } from '../deployment.ts';
import type { DeskWork } from '../figures/work.ts';
import type { Handlers } from '../http/mount.ts';
import type { PageCache } from '../http/page-cache.ts';
import type { makeRefusalLanguage } from '../http/refusal-language.ts';
import type { CodeHolder } from '../scriptless/holding.ts';
import type { Derivations } from '../scriptless/queue.ts';
import type { ListPages } from './mounting.ts';
import type { Readable } from './search.ts';

type AddPage = (path: string, handler: (c: Context) => Response | Promise<Response>) => void;

/** Where a module adds its pages. */
export interface ModulePages {
  readonly get: AddPage;
  readonly post: AddPage;
  /** Pages that are there while the module is off too: what was printed or handed out must lead somewhere. */
  readonly lasting: { readonly get: AddPage; readonly post: AddPage };
  /**
   * Adds a page to read: the search, phones and campaigns know it. `make` makes it in the language asked for,
   * in English where `spoken` returns false.
   */
  readonly read: (path: string, spoken: Readable['spoken'], make: Readable['make']) => void;
  /** Notes a page that `get` answers: the search, phones and campaigns know it as they know one to read. */
  readonly note: (path: string, spoken: Readable['spoken'], make: Readable['make']) => void;
}

/** What pages of modules share with those of the core. */
export interface PageTools {
  readonly derivations: Derivations;
  readonly pageCache: PageCache;
  readonly press: Press;
  /** What a page of this site is called; null where it has no name. */
  readonly heading: (context: PageContext, path: string) => string | null;
  readonly pages: ListPages;
}

/** What handlers of modules share with those of the core. `content`: as editors wrote it. */
export interface HandlerTools {
  readonly content: Content;
  /** In which language a caller reads refusals. */
  readonly languageOf: ReturnType<typeof makeRefusalLanguage>;
  readonly press: Press;
  readonly pages: ListPages;
  readonly work: DeskWork;
}

/** A page where a person writes. */
export interface WritingPage {
  readonly path: string;
  /** Adds the page; answers what refuses its form from another site. */
  readonly mount: (
    pages: ModulePages,
    deployment: Deployment,
    content: Content,
    tools: PageTools,
  ) => (request: Request) => Response;
}

/** A published result of a vote: recommendations may rest on its statements. */
export interface PublishedVote {
  /** How it was asked. Votes alone give support. */
  readonly method: 'votes' | 'ratings' | 'pairs';
  readonly slug: string;
  /** By language. */
  readonly titles: Readonly<Record<string, string>>;
  readonly groups: readonly ConsultationGroup[];
  /** Its number, from 1 on. */
  readonly result: number;
  readonly day: Day;
  readonly href: string;
  readonly statements: readonly {
    readonly number: number;
    readonly texts: Readonly<Record<string, string>>;
    readonly shares: readonly {
      readonly group: ConsultationGroup;
      readonly agree: number;
      readonly disagree: number;
      readonly voters: number;
    }[];
    /** What it says, for a digest. */
    readonly content: unknown;
    readonly isWithdrawn: boolean;
  }[];
}

/** Where results of votes are published. */
export interface VoteSource {
  readonly listSlugs: (storage: Storage) => Promise<readonly string[]>;
  /** Every published result, oldest first; none where the vote is unknown or a draft. */
  readonly readResults: (storage: Storage, slug: string) => Promise<readonly PublishedVote[]>;
}

/** Words of a person that everybody can read: recommendations may rest on them. */
export interface PublishedWords {
  readonly id: string;
  readonly text: string;
  /** Where they can be read: a path of this site. */
  readonly href: string;
  readonly day: Day;
}

/** Where words of people are published. */
export interface ReflectionSource {
  readonly listPlaces: (
    storage: Storage,
  ) => Promise<readonly { readonly slug: string; readonly title: string }[]>;
  /** None where the place is unknown or not public. */
  readonly readWords: (storage: Storage, slug: string) => Promise<readonly PublishedWords[]>;
}

/** A use of rooms beside workshops: who opened the room says what it shows, and takes what phones send. */
export interface RoomOwner {
  readonly isOwn: (room: Pick<StoredRoom, 'course'>) => boolean;
  /** `phone`: hash of its number, null for a wall. Null where nothing is known of the room any more. */
  readonly show: (storage: Storage, room: StoredRoom, phone: string | null) => Promise<RoomUse | null>;
  /** Takes what a phone sealed. 'enough': it has sent as much as is taken. 'over': nothing more is taken. */
  readonly take: (
    storage: Storage,
    room: StoredRoom,
    author: string,
    sealed: Uint8Array,
  ) => Promise<'sent' | 'enough' | 'over'>;
}

/** What a phone keeps of a module for the time without a network. */
export interface OfflineParts {
  readonly paths: readonly string[];
  readonly scripts: readonly string[];
}

/** The part of one module in the server. */
export interface ServerModule {
  readonly name: ModuleName;
  /** Names of its endpoints. */
  readonly endpoints: readonly string[];
  /** Those that go on while it is off: what a person has kept stays theirs to open, and to delete. */
  readonly lasting: readonly string[];
  /** The feature whose legal review must be in force; null where none is needed. */
  readonly review: Feature | null;
  /** What answers its endpoints. */
  readonly handlers: (deployment: Deployment, tools: HandlerTools) => Partial<Handlers>;
  /** Adds its public pages. */
  readonly mountPages: (
    pages: ModulePages,
    deployment: Deployment,
    content: Content,
    tools: PageTools,
  ) => void;
  /** Pages where a person writes: until the organisation has opened they say that nobody reads yet. */
  readonly writingPages: readonly WritingPage[];
  /** What it holds under codes beside conversations. */
  readonly holders: readonly CodeHolder[];
  readonly offline: OfflineParts;
  /** Whether who holds the token of `holder` may have an attachment. Both ids are hex. */
  readonly mayDownload: (deployment: Deployment, holder: string, attachment: string) => Promise<boolean>;
  /** The language of a batch of print, by the code of its short path; null where there is no such batch. */
  readonly languageOfBatch: (deployment: Deployment, code: string) => Promise<string | null>;
  /** Stores what was only in memory. Runs each minute, and when the server stops. */
  readonly storeMemory: (deployment: Deployment) => Promise<void>;
  /** Throws a Refusal where a legal review of its feature makes no sense for this organisation. */
  readonly checkReview: (deployment: Deployment) => void;
}

const nothing = () => {};

/** A module that adds nothing but its handlers: what it adds beside them is written over this. */
export const plainModule = {
  review: null,
  lasting: [],
  mountPages: nothing,
  writingPages: [],
  holders: [],
  offline: { paths: [], scripts: [] },
  mayDownload: async () => false,
  languageOfBatch: async () => null,
  storeMemory: async () => {},
  checkReview: nothing,
} satisfies Omit<ServerModule, 'name' | 'endpoints' | 'handlers'>;
