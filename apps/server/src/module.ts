// What a module says of its part of the server.
import type { Content } from '@heed/content/read';
import type { Feature } from '@heed/domain/legal-review';
import type { ModuleName } from '@heed/modules/rules';
import type { Context } from 'hono';
import type { Deployment } from './deployment.ts';
import type { Handlers } from './http/mount.ts';
import type { CodeHolder } from './scriptless/holding.ts';
import type { Derivations } from './scriptless/queue.ts';

/** Where a module adds its pages. */
export interface ModulePages {
  readonly get: (path: string, handler: (c: Context) => Response | Promise<Response>) => void;
  readonly post: (path: string, handler: (c: Context) => Response | Promise<Response>) => void;
}

/** What pages of modules share with those of the core. */
export interface PageTools {
  readonly derivations: Derivations;
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
  readonly handlers: (deployment: Deployment) => Partial<Handlers>;
  /** Adds its public pages. */
  readonly mountPages: (pages: ModulePages, deployment: Deployment, content: Content) => void;
  /** Pages where a person writes: until the organisation has opened they say that nobody reads yet. */
  readonly writingPages: readonly WritingPage[];
  /** What it holds under codes beside conversations. */
  readonly holders: readonly CodeHolder[];
  readonly offline: OfflineParts;
  /** Whether who holds the token of `holder` may have an attachment. Both ids are hex. */
  readonly mayDownload: (deployment: Deployment, holder: string, attachment: string) => Promise<boolean>;
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
  checkReview: nothing,
} satisfies Omit<ServerModule, 'name' | 'endpoints' | 'handlers'>;
