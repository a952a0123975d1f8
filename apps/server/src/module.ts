// What a module says of its part of the server.
import type { Content } from '@heed/content/read';
import type { Feature } from '@heed/domain/legal-review';
import type { Hono } from 'hono';
import type { Deployment } from './deployment.ts';
import type { Handlers } from './http/mount.ts';
import type { CodeHolder } from './scriptless/holding.ts';
import type { Derivations } from './scriptless/queue.ts';

/** What pages of modules share with those of the core. */
export interface PageTools {
  readonly derivations: Derivations;
}

/** A page where a person writes. */
export interface WritingPage {
  readonly path: string;
  /** Adds the page; answers what refuses its form from another site. */
  readonly mount: (
    app: Hono,
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
  readonly name: string;
  /** The feature whose legal review must be in force; null where none is needed. */
  readonly review: Feature | null;
  /** What answers its endpoints. */
  readonly handlers: (deployment: Deployment) => Partial<Handlers>;
  /** Adds its public pages. */
  readonly mountPages: (app: Hono, deployment: Deployment, content: Content) => void;
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
  mountPages: nothing,
  writingPages: [],
  holders: [],
  offline: { paths: [], scripts: [] },
  mayDownload: async () => false,
  checkReview: nothing,
} satisfies Omit<ServerModule, 'name' | 'handlers'>;
