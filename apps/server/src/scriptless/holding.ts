// What a code opens beside its conversation, without script: parts of modules hold it, open it in memory for
// one answer, and show it on the same page.
import type { Content } from '@heed/content/read';
import type { PersonKeys } from '@heed/envelope/derive';
import type { PageContext } from '@heed/site/context';
import type { FormProblem } from '@heed/site/forms';
import type { Html } from '@heed/site/markup';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { Fields } from '../http/fields.ts';
import type { carriedFiles } from './carried-files.ts';
import type { PersonSession, ScriptlessConversation } from './conversation.ts';
import type { Derivations } from './queue.ts';

/** What a part of a module holds under a code. */
export interface OpenedHolding {
  readonly isEmpty: boolean;
  /** Its section of the page; null where it is empty. `person`: the conversation of the same code. */
  readonly makeSection: (
    context: PageContext,
    session: string,
    person: PersonSession | null,
  ) => Promise<Html | null>;
  /** Gives it to the keys of a new code, by their root. Throws Refusal 'already-sent'. */
  readonly move: (fresh: Uint8Array) => Promise<void>;
}

/** What the forms of a holding need of `/return`. */
export interface HoldingForms {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly conversation: ScriptlessConversation;
  readonly files: ReturnType<typeof carriedFiles>;
  readonly derivations: Derivations;
  readonly askCode: (c: Context, fields: Fields, wrong: FormProblem, status: number) => Response;
  /** What the keys open now; null where it is nothing. */
  readonly show: (c: Context, keys: PersonKeys, outcomeText?: string) => Promise<Response | null>;
}

/** A part of a module that holds something under codes. */
export interface CodeHolder {
  /** Adds its forms below `/return/`. */
  readonly mount: (app: Hono, forms: HoldingForms) => void;
  /** Opens what the root of a code holds. */
  readonly open: (deployment: Deployment, root: Uint8Array) => Promise<OpenedHolding>;
}
