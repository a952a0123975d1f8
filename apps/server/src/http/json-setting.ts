// A setting that holds JSON and is changed by several at once: of two changes both stand.
import type { RefusalKey } from '@heed/content/messages/catalogues';
import type { Storage } from '@heed/storage';
import { Refusal } from './problem.ts';
import { storeOrRefuse } from './storage-refusal.ts';

/** A change meets what others changed meanwhile this often at most. */
const mostTries = 8;

export interface JsonSetting<Value> {
  readonly name: string;
  /** What stands where nothing was ever stored. */
  readonly empty: Value;
  /** Said where others were always first. */
  readonly busy: RefusalKey;
}

const parse = <Value>(setting: JsonSetting<Value>, bytes: Uint8Array | null): Value =>
  bytes === null ? setting.empty : (JSON.parse(new TextDecoder().decode(bytes)) as Value);

export const readSetting = async <Value>(
  { settings }: Storage,
  setting: JsonSetting<Value>,
): Promise<Value> => parse(setting, await settings.get(setting.name));

/** Throws a Refusal where others were always first, and whatever `apply` throws. */
export async function changeSetting<Value>(
  { settings }: Storage,
  setting: JsonSetting<Value>,
  apply: (value: Value) => Value,
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const before = await settings.get(setting.name);
    const after = Buffer.from(JSON.stringify(apply(parse(setting, before))));
    if (await storeOrRefuse(() => settings.replace(setting.name, before, after))) return;
  }
  throw new Refusal('failed', setting.busy);
}
