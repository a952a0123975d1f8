// `heed doctor`: looks at what goes wrong in small organisations, from inside and through the proxy, and says
// what to do about each. It never ends of what it finds: with --json a document comes whatever answers. Exit
// code 4 where what is stored is damaged or gone, 3 when something else needs doing.
import { checkSettingFiles } from '@heed/server';
import {
  type Finding,
  guarded,
  lookAtAttachments,
  lookAtDays,
  lookAtDisk,
  lookAtLog,
} from '@heed/server/health';
import { openStorage, type Storage } from '@heed/storage';
import { contradictions } from './contradictions.ts';
import { optionsOf } from './deployment.ts';
import * as data from './doctor/data.ts';
import { lookAtOnion } from './doctor/onion.ts';
import { lookAtSite, probeForm } from './doctor/site.ts';
import { lookAtUpgrade } from './doctor/upgrade.ts';
import { wayBack } from './doctor/way-back.ts';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { parseCommand } from './output.ts';
import { type CommandSettings, settings } from './settings.ts';
import { refuseEnded } from './wind-down/end-record.ts';

export async function run(args: readonly string[]): Promise<void> {
  const { say } = parseCommand(forms.doctor, args);
  const show = (findings: readonly Finding[]) =>
    say(findings.map((f) => `${f.ok ? 'ok  ' : 'LOOK'} ${f.about}: ${f.says}`).join('\n'), findings);
  let set: CommandSettings;
  try {
    set = settings();
    refuseEnded(set.folder);
  } catch (error) {
    if (error instanceof Failure) show([{ about: 'settings', ok: false, says: error.message }]);
    throw error;
  }
  const findings = await findAll(set);
  show(findings);
  if (findings.some(({ isDamage }) => isDamage === true))
    throw new Failure('damaged', `What is stored is damaged or gone. ${wayBack(set)}`);
  if (findings.some((f) => !f.ok)) throw new Failure('refused', 'Something needs doing.');
}

async function findAll(set: CommandSettings): Promise<readonly Finding[]> {
  const outside = async (storage: Storage | null, isOpened: boolean | null) => [
    ...(await guarded('settings', () => lookAtSettings(set))),
    ...(await guarded('upgrade', async () => lookAtUpgrade(set))),
    ...(await guarded('http', () => lookAtSite(set, storage, isOpened))),
    ...(await guarded('onion service', () => lookAtOnion(set))),
    ...(await guarded('second place', () => data.lookAtSecondPlace(set))),
    ...(await guarded('disk', () => lookAtDisk(set.folder))),
    ...(await guarded('mail', () => data.lookAtMail(set, storage))),
  ];
  let storage: Storage;
  try {
    storage = await openStorage(optionsOf(set));
  } catch (error) {
    const databaseFindings = await guarded('database', () => Promise.reject(error));
    return [...databaseFindings, ...(await outside(null, null))];
  }
  try {
    const isOpened = await storage.settings.get('live').then(
      (day) => day !== null,
      () => null,
    );
    return [
      ...(await inside(storage, set)),
      ...(await outside(storage, isOpened)),
      ...(await throughProxy(storage, set)),
    ];
  } finally {
    await storage.close();
  }
}

async function inside(storage: Storage, set: CommandSettings): Promise<readonly Finding[]> {
  return [
    ...(await guarded('set up', () => data.lookAtSetUp(storage, set))),
    ...(await guarded('languages', () => data.lookAtLanguages(storage))),
    ...(await guarded('permissions', () => data.lookAtPermissions(set))),
    ...(await guarded('database', () => data.lookAtDatabase(storage))),
    ...(await guarded('PostgreSQL', () => data.lookAtErasure(storage))),
    ...(await guarded('database that was left', () => data.lookAtLeft(set))),
    ...(await guarded('restored', () => data.lookAtLosses(storage))),
    ...(await guarded('attachments', () => lookAtAttachments(storage))),
    ...(await guarded('backup', () => lookAtDays(storage, Date.now()))),
    ...(await guarded('alerts', () => data.lookAtAlerts(storage))),
    ...(await guarded('log', () => lookAtLog(storage, set, Date.now()))),
  ];
}

async function throughProxy(storage: Storage, set: CommandSettings): Promise<readonly Finding[]> {
  return [
    ...(await guarded('proxy', async () =>
      proxy(set, (await storage.settings.get('demonstration')) !== null),
    )),
    ...(await guarded('form of 3 MB', () => probeForm(set, storage))),
  ];
}

async function lookAtSettings(set: CommandSettings): Promise<readonly Finding[]> {
  const unreadable = await checkSettingFiles(set).then(
    () => [],
    (error: Error) => [`${error.message}.`],
  );
  const wrong = [...contradictions(set), ...unreadable];
  if (wrong.length === 0) return [{ about: 'settings', ok: true, says: 'they make sense together' }];
  return wrong.map((says) => ({ about: 'settings', ok: false, says }));
}

/** Real people need https between them and this machine; only invented data does without. */
function proxy(set: CommandSettings, isInvented: boolean): Finding {
  const about = 'proxy';
  if (set.host !== '127.0.0.1' && set.host !== '::1')
    return {
      about,
      ok: false,
      says: 'The server listens beyond this machine without https. Unset HEED_HOST and put a proxy in front.',
    };
  if (!set.proxy && (set.production || !isInvented))
    return {
      about,
      ok: false,
      says:
        'None, so nobody reaches the site by https. Put a proxy that speaks https in front, and set ' +
        'HEED_ORIGIN=https://... and HEED_PROXY=1.',
    };
  if (set.proxy && !set.origins[0]?.startsWith('https:'))
    return { about, ok: false, says: 'HEED_ORIGIN is not set to the https address of the site.' };
  return { about, ok: true, says: set.proxy ? 'a proxy speaks for us' : 'none; invented data needs none' };
}
