// What a module says of its part of the server, and what its handlers and pages are made of.
import type { Content } from '@heed/content/read';
import type { Feature } from '@heed/domain/legal-review';
import type { Hono } from 'hono';
import type { Deployment } from './deployment.ts';
import type { Handlers } from './http/mount.ts';

export type { Deployment } from './deployment.ts';
export type { Caller, Handlers } from './http/mount.ts';
export { page } from './http/page.ts';
export { Refusal } from './http/problem.ts';
export { storeOrRefuse } from './http/storage-refusal.ts';
export { pageContext } from './site/context.ts';

/** The part of one module in the server. */
export interface ServerModule {
  readonly name: string;
  /** The feature whose legal review must be in force; null where none is needed. */
  readonly review: Feature | null;
  /** Adds its public pages. */
  readonly mountPages: (app: Hono, deployment: Deployment, content: Content) => void;
  /** What answers its endpoints. */
  readonly handlers: (deployment: Deployment) => Partial<Handlers>;
  /** Throws a Refusal where a legal review of its feature makes no sense for this organisation. */
  readonly checkReview?: (deployment: Deployment) => void;
}
