// Where leaflets lie, as one setting: there are few, and they change rarely.

import type { Day } from '@heed/domain/time';
import type { Deployment } from '@heed/server/deployment';
import { changeSetting, type JsonSetting, readSetting } from '@heed/server/http/json-setting';
import { Refusal } from '@heed/server/http/problem';
import { type LeafletPlan, type Leaflets, mostLeaflets, restocked, restockUndone } from '../rules/index.ts';

const setting: JsonSetting<readonly Leaflets[]> = {
  name: 'leaflets',
  empty: [],
  busy: 'refusal.leaflets-busy',
};

type Settings = Pick<Deployment, 'storage'>;

/** Places with leaflets. Throws StorageError. */
export const leafletsOf = ({ storage }: Settings): Promise<readonly Leaflets[]> =>
  readSetting(storage, setting);

/**
 * `revision`: what the member had before them, 0 for new ones. Throws a Refusal where somebody changed them
 * meanwhile, for a day that is still to come, and for one place too many. The same twice is stored once.
 */
export async function putLeaflets(
  { storage }: Settings,
  { id, revision, plan }: { readonly id: string; readonly revision: number; readonly plan: LeafletPlan },
  today: Day,
): Promise<void> {
  if (plan.putOn > today) throw new Refusal('invalid-request', 'refusal.leaflets-future');
  await changeSetting(storage, setting, (all) => {
    const present = all.find((one) => one.id === id);
    if (present !== undefined && saysSame(present, plan)) return all;
    if ((present?.revision ?? 0) !== revision) throw new Refusal('already-done', 'refusal.leaflets-changed');
    const others = all.filter((one) => one !== present);
    if (others.length >= mostLeaflets) throw new Refusal('not-allowed', 'refusal.leaflets-full');
    return [...others, { ...plan, id, revision: revision + 1, before: null }];
  });
}

const saysSame = (present: Leaflets, plan: LeafletPlan): boolean =>
  (Object.keys(plan) as (keyof LeafletPlan)[]).every((field) => present[field] === plan[field]);

/** Ticks them as restocked today, or takes the tick back. Ticked today already, nothing changes. */
export async function restockLeaflets(
  { storage }: Settings,
  { id, isRestocked }: { readonly id: string; readonly isRestocked: boolean },
  today: Day,
): Promise<void> {
  await changeSetting(storage, setting, (all) => {
    if (!all.some((one) => one.id === id)) throw unknown();
    const tick = (one: Leaflets) =>
      one.putOn === today && one.before !== null ? one : restocked(one, today);
    return all.map((one) => {
      if (one.id !== id) return one;
      return isRestocked ? tick(one) : restockUndone(one);
    });
  });
}

/** Nothing where they are gone already. */
export const deleteLeaflets = ({ storage }: Settings, id: string): Promise<void> =>
  changeSetting(storage, setting, (all) => all.filter((one) => one.id !== id));

const unknown = () => new Refusal('not-found', 'refusal.leaflets-unknown');
