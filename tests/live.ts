// A server that is open to real people, for tests of what invented data never does: alarms about the service.
import { readContent } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { ringAlarms } from '../apps/server/src/alerts/alarms.ts';
import { makeAlerter } from '../apps/server/src/alerts/send.ts';
import { healthHandlers } from '../apps/server/src/desk/health.ts';
import { watchAlerts } from './alert-queue.ts';
import { type Ending, type InventedOptions, startInvented } from './invented.ts';
import { mailbox } from './mailbox.ts';
import { signIn } from './member.ts';

const minutes = 60_000;

/**
 * A server that is open to real people, with a clock that is moved by hand, and a supervisor and a case
 * worker whose letters arrive. Its frame stretches passwords in full, so a browser needs full ones.
 */
export async function startLive(t: Ending, { within, passwords = 'light', ...more }: InventedOptions = {}) {
  const place = await startInvented(t, { passwords, ...(within !== undefined && { within }) });
  await place.stop();
  const storage = await openStorage({ folder: place.folder });
  await storage.settings.remove('demonstration');
  const today = dayOf(Date.now());
  for (const name of ['live', 'backup-day']) await storage.settings.put(name, Buffer.from(today));
  await storage.close();
  const box = await mailbox(t);
  // Noon: a test that moves it by minutes stays in its day.
  const clock = { now: Date.parse(`${today}T12:00:00Z`) };
  const running = await startServer({
    folder: place.folder,
    port: 0,
    mail: { smtp: `smtp://127.0.0.1:${box.port}`, from: 'heed@example.org' },
    now: () => clock.now,
    ...more,
  });
  t.after(() => running.stop());
  const url = `http://localhost:${running.port}`;
  const [ana, mila] = await Promise.all([0, 1].map((at) => signIn(url, place.logIns[at]!)));
  for (const [member, email] of [
    [ana!, 'ana@example.org'],
    [mila!, 'mila@example.org'],
  ] as const)
    await member.api.call('alerts.setChannels', { email, push: null });
  const { deployment } = running;
  const alerter = await makeAlerter(deployment, readContent().words);
  const settle = watchAlerts(deployment);
  /** One look, five minutes later, and the letters that follow from it. */
  const look = async (): Promise<readonly string[]> => {
    clock.now += 5 * minutes;
    box.letters.length = 0;
    await ringAlarms(deployment, alerter);
    // The server's own job takes alerts too.
    await alerter.run();
    await settle();
    return box.letters;
  };
  // By its handler: a session ends when the clock is moved.
  const view = () => healthHandlers(deployment)['health.read']({} as never);
  const state = async (matter: string) => (await view()).matters.find((one) => one.matter === matter);
  return {
    ...place,
    ...running,
    url,
    deployment,
    clock,
    box,
    ana: ana!,
    mila: mila!,
    look,
    view,
    state,
    today,
  };
}
