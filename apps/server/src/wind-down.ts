// How this organisation ends, as its operator wrote it down and a supervisor confirmed it.
import type { WindDown } from '@heed/domain/wind-down';
import type { Storage } from '@heed/storage';
import { changeSetting, type JsonSetting, readSetting } from './http/json-setting.ts';

const setting: JsonSetting<WindDown | null> = {
  name: 'wind-down',
  empty: null,
  busy: 'refusal.storage-busy',
};

/** Null: it goes on. */
export const readWindDown = (storage: Storage): Promise<WindDown | null> => readSetting(storage, setting);

/** Null takes it back. */
export const putWindDown = (storage: Storage, plan: WindDown | null): Promise<void> =>
  changeSetting(storage, setting, () => plan);
