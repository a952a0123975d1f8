// The modules as the storage sees them: their commands, their tables, what goes when. The list is data of
// @heed/modules; nothing here names a module.
import { storageModules } from '@heed/modules/storage';
import type { DueErasure, ModuleDatabase, Nothing, TableCare } from '../module.ts';
import type { Connection } from './schema.ts';

type Modules = typeof storageModules;
type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The commands of every module, by their names. */
export type AllModuleCommands = Intersection<Modules[keyof Modules]['commands']>;

/** What every module stores, by the name of its storage. */
export type ModuleStorage = { readonly [Name in keyof Modules]: ReturnType<Modules[Name]['open']> };

/** A module whose tables are not known here. */
interface ListedModule {
  readonly tables: Readonly<Record<string, TableCare>>;
  readonly commands: object;
  readonly open: (database: never) => unknown;
  readonly dueErasure: DueErasure | Nothing;
  readonly retention: ((contract: never) => Promise<void>) | Nothing;
  readonly reviewEnd: { readonly feature: string; readonly erase: (tx: never) => Promise<number> } | Nothing;
}

const modules: Readonly<Record<string, ListedModule>> = storageModules;

/** The commands of every module. */
export const moduleCommands = Object.assign(
  {},
  ...Object.values(modules).map(({ commands }) => commands),
) as AllModuleCommands;

/** Every table of a module, with what becomes of its rows. */
export const moduleTables: Readonly<Record<string, TableCare>> = Object.assign(
  {},
  ...Object.values(modules).map(({ tables }) => tables),
);

/** Opens what each module stores, on an open database. */
export const openModules = (database: Pick<ModuleDatabase<object, never>, 'now' | 'purge'>): ModuleStorage =>
  Object.fromEntries(
    Object.entries(modules).map(([name, { open }]) => [name, open(database as never)]),
  ) as ModuleStorage;

/** What runs once a day for each module, by the name of its storage: it erases what is over. */
export const listRetention = (
  storage: ModuleStorage,
): readonly { readonly name: string; readonly run: () => Promise<void> }[] =>
  Object.entries(modules).flatMap(([name, { retention }]) =>
    typeof retention === 'function'
      ? [{ name, run: () => retention(storage[name as keyof ModuleStorage] as never) }]
      : [],
  );

/** The commands of modules that erase some of what is due on a day. */
export const listDueErasures = (): readonly DueErasure[] =>
  Object.values(modules).flatMap(({ dueErasure }) => ('command' in dueErasure ? [dueErasure] : []));

/** Erases what may not outlast the last legal review of a feature. Answers how many rows. */
export async function eraseWithReview(tx: Connection, feature: string): Promise<number> {
  let erased = 0;
  for (const { reviewEnd } of Object.values(modules))
    if ('feature' in reviewEnd && reviewEnd.feature === feature) erased += await reviewEnd.erase(tx as never);
  return erased;
}
