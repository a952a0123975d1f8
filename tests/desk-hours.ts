// The hours of the invented desk, for tests that must not depend on the time of day.
import type { InventedServer } from './invented.ts';
import { signIn, updateOrganisation } from './member.ts';

const everyDay = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));

/** The desk is open the whole week, or never. */
export async function setHours(
  { url, logIns }: Pick<InventedServer, 'url' | 'logIns'>,
  isOpen: boolean,
): Promise<void> {
  const supervisor = await signIn(url, logIns[0]!);
  const { organisation } = await supervisor.api.call('session.read', {});
  const hours = isOpen ? everyDay : [];
  const desks = organisation.desks.map((desk) =>
    desk.id === 'harbour' ? { ...desk, hours, dutyHours: [] } : desk,
  );
  await updateOrganisation(supervisor, { ...organisation, desks });
}
