// OpenAPI 3.1 of the API, made from the schemas that check the requests, so it cannot say anything else than
// what is done.
import { type Route, routes, split, type Who } from '@heed/api';
import { type Right, rights, rolesWith } from '@heed/domain/roles';
import { toJsonSchema } from '@valibot/to-json-schema';

const isRight = (who: Who): who is Right => (rights as readonly string[]).includes(who);

function security(who: Who): readonly Record<string, never[]>[] {
  if (isRight(who)) return [{ member: [] }];
  return who === 'person' ? [{ person: [] }] : [];
}

let document: object | undefined;

export function openApi(): object {
  document ??= {
    openapi: '3.1.0',
    info: {
      title: 'Heed',
      version: '1',
      summary: 'Sealed reports and conversations. How to write a client: docs/guides/client.md.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: paths(),
    components: {
      securitySchemes: {
        person: { type: 'http', scheme: 'bearer', description: 'Token of 15 minutes from /api/token' },
        member: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-heed',
          description: 'Session of a member; every request also needs the header heed-client: 1',
        },
      },
      schemas: {
        Problem: {
          type: 'object',
          description: 'RFC 9457 problem details',
          required: ['type', 'title', 'status', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string', description: 'What to do next' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
  return document;
}

function paths(): Record<string, Record<string, object>> {
  const all: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes) as [string, Route][]) {
    const { method, path: at } = split(route.endpoint);
    const path = at.replace(/:(\w+)/g, '{$1}');
    all[path] = { ...all[path], [method.toLowerCase()]: operation(name, route) };
  }
  return all;
}

function operation(name: string, route: Route): object {
  const { method, path } = split(route.endpoint);
  const parts = [...path.matchAll(/:(\w+)/g)].map(([, part]) => ({
    name: part,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const request = schema(route.request);
  const get = method === 'GET';
  const query = get
    ? Object.entries((request.properties ?? {}) as object).map(([key, value]) => ({
        name: key,
        in: 'query',
        required: (request.required as string[] | undefined)?.includes(key) ?? false,
        schema: value,
      }))
    : [];
  const problem = {
    description: 'Refused',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: name,
    summary: route.summary,
    security: security(route.who),
    'x-who': route.who,
    ...(isRight(route.who) && { 'x-roles': rolesWith(route.who) }),
    parameters: [...parts, ...query],
    ...(!get && { requestBody: { required: true, content: { 'application/json': { schema: request } } } }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: schema(route.response) } } },
      default: problem,
    },
  };
}

function schema(of: Route['request']): Record<string, unknown> {
  const { $schema, ...jsonSchema } = toJsonSchema(of as never, { errorMode: 'ignore' }) as Record<
    string,
    unknown
  >;
  return jsonSchema;
}
