// A module that the organisation has off answers as if it were not there. What was stored stays, is erased by
// its rules, and comes back with it.
import { hasModule } from '@heed/domain/organisation';
import type { ModuleName } from '@heed/modules/rules';
import { serverModules } from '@heed/modules/server';
import type { Deployment } from '../deployment.ts';
import { Refusal } from '../http/problem.ts';

/** By the name of an endpoint that goes with its module, the module. */
const moduleOfEndpoint: ReadonlyMap<string, ModuleName> = new Map(
  serverModules.flatMap(({ name, endpoints, lasting }) =>
    endpoints.filter((one) => !lasting.includes(one)).map((one) => [one, name] as const),
  ),
);

/** By the path of a page where a person writes, its module. */
const moduleOfWritingPath: ReadonlyMap<string, ModuleName> = new Map(
  serverModules.flatMap(({ name, writingPages }) => writingPages.map(({ path }) => [path, name] as const)),
);

/** Paths of modules where a person writes, on or off. */
export const writingPaths: readonly string[] = [...moduleOfWritingPath.keys()];

/** Whether a path is no writing page of a module, or of a module that is on. */
export function isPathOn(deployment: Deployment, path: string): boolean {
  const name = moduleOfWritingPath.get(path);
  return name === undefined || hasModule(deployment.organisation(), name);
}

/** Stores what modules had only in memory. */
export async function storeModuleMemory(deployment: Deployment): Promise<void> {
  for (const { storeMemory } of serverModules) await storeMemory(deployment);
}

type AnyHandler = (input: never) => Promise<unknown>;

/** The same handlers, which refuse with 404 what is of a module that is off. */
export const gateHandlers = <H extends object>(deployment: Deployment, handlers: H): H =>
  Object.fromEntries(
    Object.entries(handlers as Readonly<Record<string, AnyHandler>>).map(([endpoint, handler]) => {
      const name = moduleOfEndpoint.get(endpoint);
      if (name === undefined) return [endpoint, handler];
      const gated: AnyHandler = async (input) => {
        if (!hasModule(deployment.organisation(), name))
          throw new Refusal('not-found', 'refusal.see-openapi');
        return handler(input);
      };
      return [endpoint, gated];
    }),
  ) as H;
