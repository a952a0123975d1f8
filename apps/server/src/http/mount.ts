// Mounts the routes of `@heed/api`: checks where a request comes from, who calls, and the form of what is
// sent; then calls one function. A route without a handler, or a handler without a route, does not compile; a
// caller without the right is refused here.
import type { ResponseOf, Route, RouteSchema, Routes } from '@heed/api';
import { defaultBodyBytes, routes, split } from '@heed/api';
import { may, type Role } from '@heed/domain/roles';
import type { Context, Hono } from 'hono';
import type * as v from 'valibot';
import { parse, readJson } from './body.ts';
import { packedJson } from './page.ts';
import { Refusal } from './problem.ts';

export interface SignedInMember {
  readonly id: string;
  readonly role: Role;
  readonly desks: readonly string[];
  /** False until a supervisor has compared the code and put them into the roster. */
  readonly active: boolean;
}

/** Who calls, as far as the route asked for it. */
export interface Caller {
  readonly member?: SignedInMember;
  /** Public id of the conversation whose code the caller holds. */
  readonly conversation?: string;
}

export interface Input<R extends Route> {
  readonly body: R extends Route<infer Q, RouteSchema> ? v.InferOutput<Q> : never;
  readonly parts: Readonly<Record<string, string>>;
  readonly caller: Caller;
  readonly request: Request;
  readonly context: Context;
  /** Names the conversations of an act whose path names none: the audit trail gets a line for each. */
  readonly setAudited: (conversations: readonly string[]) => void;
  /**
   * Says of how many conversations an act was, where the audit trail names none of them; of none it says
   * nothing.
   */
  readonly setAuditedCount: (count: number) => void;
}

export type Handler<R extends Route> = (input: Input<R>) => Promise<ResponseOf<R>>;
export type Handlers<K extends keyof Routes = keyof Routes> = { readonly [N in K]: Handler<Routes[N]> };

export interface Guards {
  /** The signed-in member of a request, or null. */
  member(request: Request): Promise<SignedInMember | null>;
  /** The conversation of a person's token, or null. */
  person(request: Request): string | null;
  /** Puts an act of a member into the audit trail. `count`: of how many conversations without naming them. */
  audit(member: string, act: string, conversation: string | null, count?: number): void;
  /** Whether the request's Origin, where it has one, is our own. */
  ownOrigin(request: Request): boolean;
}

export function mount(app: Hono, handlers: Handlers, guards: Guards): void {
  for (const name of Object.keys(routes) as (keyof Routes)[]) {
    const route: Route = routes[name];
    const handler = handlers[name] as unknown as Handler<Route>;
    const { method, path } = split(route.endpoint);
    app.on(method, path, async (context) => {
      const request = context.req.raw;
      if (!guards.ownOrigin(request)) throw new Refusal('foreign-origin', 'refusal.foreign-origin');
      const caller = await admit(route, request, guards);
      const input =
        method === 'GET' ? context.req.query() : await readJson(request, route.maxBytes ?? defaultBodyBytes);
      const body = parse(route.request, input) as never;
      // Other ids in a path are of files and members: the trail names conversations alone.
      let audited = [path.includes('/conversations/:id') ? (context.req.param('id') ?? null) : null];
      const setAudited = (conversations: readonly string[]) => {
        audited = [...conversations];
      };
      let count: number | undefined;
      const setAuditedCount = (conversationCount: number) => {
        count = conversationCount;
        if (conversationCount === 0) audited = [];
      };
      const parts = context.req.param();
      const tell = { setAudited, setAuditedCount };
      const answer = await handler({ body, parts, caller, request, context, ...tell });
      if (route.audited && caller.member)
        for (const conversation of audited)
          guards.audit(caller.member.id, route.audited, conversation, count);
      if (route.compress) return packedJson(answer, request);
      return context.json(answer as never, 200, { 'cache-control': 'no-store' });
    });
  }
}

async function admit({ who, pending }: Route, request: Request, guards: Guards): Promise<Caller> {
  if (who === 'anyone' || who === 'invited') return {}; // an invitation is proved by its token in the body
  if (who === 'person') {
    const conversation = guards.person(request);
    if (conversation === null) throw new Refusal('token-expired', 'refusal.code-again');
    return { conversation };
  }
  const member = await requireSession(request, guards);
  if (!member.active && !pending) throw new Refusal('not-allowed', 'refusal.not-compared');
  if (!may(member.role, who)) throw new Refusal('not-allowed', 'refusal.role-lacks-right');
  return { member };
}

async function requireSession(request: Request, guards: Guards) {
  // Other sites cannot send this header, so a cookie alone never acts.
  const member = request.headers.get('heed-client') === '1' ? await guards.member(request) : null;
  if (member === null) throw new Refusal('not-signed-in', 'refusal.unlock-again');
  return member;
}

/** The member whose request it is, compared by a supervisor. Throws Refusal for anybody else. */
export async function requireActive(request: Request, guards: Guards) {
  const member = await requireSession(request, guards);
  if (!member.active) throw new Refusal('not-allowed', 'refusal.not-compared');
  return member;
}
