// For fuzz-known.test.ts, and with more tries at night.
// Malformed and malicious input from people whom the server knows: members of each role with their session, a
// person with her token. Every route of the contract, with input of the right shape and of nearly that: never
// a fault of the server, every refusal says what to do.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type Route, routes, split } from '@heed/api';
import { ApiError, type Client, client } from '@heed/api/client';
import fc from 'fast-check';
import { openDatabase } from './database.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { comeBack, prepare, type Ready, sealReport, sendReport } from './person.ts';
import { type JsonSchema, type KnownValues, nearly, shaped } from './shapes.ts';

type Name = keyof typeof routes;

interface KnownInput {
  readonly roles: readonly ('supervisor' | 'member' | 'administrator')[];
  /** Of a route: half of the right shape, half nearly. */
  readonly tries: number;
  /** Headers of an upload. */
  readonly uploads: number;
}

export function describeKnownInput({ roles, tries: usualTries, uploads }: KnownInput): void {
  describe('malformed input of those who are known', () => {
    let place: InventedServer;
    let ready: Ready;
    let knownValues: KnownValues;
    let schemas: Readonly<Record<string, JsonSchema>>;
    let end = async () => {};
    afterEach(() => end());
    beforeEach(async () => {
      place = await startInvented({ after: (stop) => (end = stop) });
      ready = await prepare(place.url);
      await sendReport(ready, await sealReport(ready));
      const { api } = await signIn(place.url, place.logIns[0]!);
      knownValues = ['harbour', 'lantern', ...idsIn(await api.call('session.read', {}))];
      for (const view of ['needs', 'open'] as const)
        knownValues = [...knownValues, ...idsIn(await api.call('inbox.list', { desk: 'harbour', view }))];
      const [row] = (await api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
      knownValues = [
        ...new Set([...knownValues, ...idsIn(await api.call('casework.read', {}, { id: row!.id }))]),
      ];
      schemas = await published(place.url);
    });

    /** Sends to one route what may be right and what is not. */
    async function throwAt(name: Name, api: Client, tries = usualTries): Promise<Set<number>> {
      const route: Route = routes[name];
      const schema = schemas[name] ?? {};
      const input = fc.oneof(shaped(schema, knownValues), nearly(schema, knownValues));
      const statuses = new Set<number>();
      const ids = fc.oneof(
        fc.constantFrom(...knownValues),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      );
      await fc.assert(
        fc.asyncProperty(input, ids, async (body, id) => {
          const answer = await api.call(name, (body ?? {}) as never, { id }).then(
            () => 200,
            (error: unknown) => {
              // Something without a text cannot be put into an address: the server was not asked.
              if (error instanceof TypeError && route.endpoint.startsWith('GET ')) return 0;
              assert.ok(error instanceof ApiError, String(error));
              assert.ok(error.status < 500, `${name}: ${error.status}`);
              assert.ok(
                error.problem !== null && error.problem.detail.length > 10,
                `${name}: ${error.status}, no problem`,
              );
              return error.status;
            },
          );
          statuses.add(answer);
        }),
        { numRuns: tries },
      );
      return statuses;
    }

    for (const role of roles)
      test(`every route, as a ${role}`, { timeout: 120_000 }, async () => {
        const logIn = place.logIns[['supervisor', 'member', 'administrator'].indexOf(role)]!;
        let member = await signIn(place.url, logIn);
        if (role === 'administrator') makeAdministrator(place.folder, member.id);
        const reached = new Set<string>();
        // A supervisor may remove everybody: the roster comes last.
        const names = (Object.keys(routes) as Name[]).filter(
          (one) => one !== 'session.end' && one !== 'members.putRoster',
        );
        for (const name of [...names, 'members.putRoster'] as const) {
          // What was thrown may have ended her session.
          const still = await member.api.call('session.read', {}).catch(() => null);
          if (still === null) member = await signIn(place.url, logIn);
          const statuses = await throwAt(
            name,
            member.api,
            role === 'supervisor' ? usualTries : Math.ceil(usualTries / 2),
          );
          if (![...statuses].every((status) => status === 401)) reached.add(name);
        }
        assert.ok(
          reached.has('inbox.list') && reached.has('casework.write') && reached.has('members.putRoster'),
          'she was let in',
        );
        assert.deepEqual(await (await fetch(`${place.url}/healthz`)).json(), { ok: true });
      });

    test('every route of a person, with the token of a conversation', { timeout: 120_000 }, async () => {
      const names = (Object.keys(routes) as Name[]).filter(
        (name) => (routes[name] as Route).who === 'person',
      );
      for (const name of names) {
        const report = await sealReport(ready);
        await sendReport(ready, report);
        const personApi = client(place.url);
        await comeBack(personApi, place.url, report.keys);
        const statuses = await throwAt(name, personApi);
        assert.ok(![...statuses].every((status) => status === 401), name);
      }
    });

    test('headers of an upload and of a download behind a log-in and a code', async () => {
      const report = await sealReport(ready);
      await sendReport(ready, report);
      const personApi = client(place.url);
      await comeBack(personApi, place.url, report.keys);
      const text = fc.oneof(
        fc.stringMatching(/^[ -~]{0,60}$/),
        fc.constantFrom(
          '0',
          '-0',
          '1e3',
          '00000000000000001',
          '999999999999',
          '0x10',
          'bytes=0-1',
          'bytes=5-1',
          'bytes=-',
          '1,2',
        ),
      );
      const names = [
        'upload-length',
        'upload-offset',
        'heed-attachment',
        'heed-puzzle',
        'range',
        'tus-resumable',
        'if-range',
        'content-type',
      ];
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(fc.constantFrom(...names), text),
          fc.constantFrom('POST', 'PATCH', 'HEAD', 'DELETE', 'GET', 'OPTIONS'),
          fc.constantFrom(
            '/api/attachments',
            '/api/attachments/',
            '/api/conversation/attachments/',
            '/api/desk/attachments/',
          ),
          fc.boolean(),
          async (headers, method, path, fresh) => {
            const id = randomBytes(16).toString('hex');
            const answer = await fetch(place.url + path + (path.endsWith('/') ? id : ''), {
              method,
              headers: {
                ...(fresh && { 'heed-attachment': id }),
                ...headers,
                authorization: `Bearer ${personApi.token}`,
              },
              ...(method === 'PATCH' && { body: 'x' }),
            });
            assert.ok(answer.status < 500, `${method} ${path}: ${answer.status}`);
          },
        ),
        { numRuns: uploads },
      );
    });
  });
}

/** Every text in `value`, at any depth, that could be an id. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length <= 64 && value !== '' ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** What each route takes, by its name, from the contract as published. */
async function published(url: string): Promise<Record<string, JsonSchema>> {
  const { paths } = (await (await fetch(`${url}/api/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.fromEntries(
    (Object.entries(routes) as [string, Route][]).map(([name, { endpoint }]) => {
      const { method, path } = split(endpoint);
      const operation = paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      const query = (operation?.parameters ?? []).filter((one) => one.in === 'query');
      const properties = Object.fromEntries(query.map((one) => [one.name, one.schema]));
      const required = query.filter((one) => one.required).map((one) => one.name);
      return [
        name,
        operation?.requestBody?.content['application/json'].schema ?? {
          type: 'object',
          properties,
          required,
        },
      ];
    }),
  );
}

interface Operation {
  readonly parameters?: readonly { name: string; in: string; required: boolean; schema: JsonSchema }[];
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly schema: JsonSchema } };
  };
}

/** The invented data has no administrator: one of its members becomes one. */
function makeAdministrator(folder: string, member: string): void {
  const db = openDatabase(folder);
  db.prepare("update member set role = 'administrator' where id = ?").run(member);
  db.close();
}
