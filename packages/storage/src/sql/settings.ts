// Settings in SQL.
import type { SettingStorage } from '../settings.ts';
import type { Database } from './database.ts';

/** Implements `SettingStorage` on both databases. */
export function settings(database: Database): SettingStorage {
  return {
    async get(name) {
      const row = await database.read((db) =>
        db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst(),
      );
      return row?.value ?? null;
    },
    put: (name, value) => database.write('putSetting', { name, value }),
    putOnce: (name, value) => database.write('putSettingOnce', { name, value }),
    replace: (name, before, value) => database.write('replaceSetting', { name, before, value }),
    remove: (name) => database.write('removeSetting', { name }),
    renewSecrets: (change) => database.write('renewSecrets', change),
  };
}
