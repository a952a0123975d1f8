// Commands of settings.
import type { SecretsChange } from '../settings.ts';
import type { Connection } from './schema.ts';

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** What writes settings. */
export const settingCommands = {
  async putSetting(tx: Connection, { name, value }: { name: string; value: Uint8Array }): Promise<void> {
    await tx
      .insertInto('setting')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  },

  async putSettingOnce(
    tx: Connection,
    { name, value }: { name: string; value: Uint8Array },
  ): Promise<Uint8Array> {
    const row = await tx.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
    if (row !== undefined) return row.value;
    await tx.insertInto('setting').values({ name, value }).execute();
    return value;
  },

  async replaceSetting(
    tx: Connection,
    { name, before, value }: { name: string; before: Uint8Array | null; value: Uint8Array },
  ): Promise<boolean> {
    const row = await tx.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
    const isAsBefore = row === undefined ? before === null : before !== null && isSame(row.value, before);
    if (isAsBefore) await settingCommands.putSetting(tx, { name, value });
    return isAsBefore;
  },

  async removeSetting(tx: Connection, { name }: { name: string }): Promise<void> {
    await tx.deleteFrom('setting').where('name', '=', name).execute();
  },

  async renewSecrets(tx: Connection, { put, remove, members }: SecretsChange): Promise<void> {
    for (const name of [...remove, ...Object.keys(put)]) await settingCommands.removeSetting(tx, { name });
    for (const [name, value] of Object.entries(put))
      await tx.insertInto('setting').values({ name, value }).execute();
    for (const { id, profile, alertsTo: alerts_to } of members)
      await tx.updateTable('member').set({ profile, alerts_to }).where('id', '=', id).execute();
    await tx.deleteFrom('session').execute();
  },
};
