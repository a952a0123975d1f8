// A room whose script is fetched when somebody enters it, since few ever do. It takes everything that it
// shares with the desk from this page, for as long as it takes to load: apps/cli/src/build.ts finds out what
// that is.
import lent from 'heed:lent';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { insertScript } from '../ui/insert-script.ts';
import { lateWords as w } from '../words/frame.ts';
import { type LateRoomName, lateRooms } from './late-rooms.ts';

let fetching: Promise<void> | null = null;

/** All late rooms stand in one script: two rooms entered at once wait for the same one. */
const fetchRooms = (): Promise<void> => (fetching ??= fetchScript().finally(() => (fetching = null)));

async function fetchScript(): Promise<void> {
  const page = globalThis as { heedDesk?: typeof lent };
  page.heedDesk = lent;
  try {
    await insertScript('late-rooms');
  } finally {
    // No other script of this page finds it.
    delete page.heedDesk;
  }
}

/** `of`: what it is about, of a room that stands several times. */
export function LateRoom({ room, of }: { room: LateRoomName; of?: string | undefined }) {
  const failed = useSignal(false);
  const load = async () => {
    failed.value = false;
    if (lateRooms.value !== null) return;
    try {
      await fetchRooms();
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void load(), []);
  const Room = lateRooms.value?.[room];
  if (Room !== undefined) return <Room of={of} />;
  return failed.value ? (
    <p class="warn" role="alert">
      {w.notFetched}{' '}
      <button type="button" onClick={load}>
        {w.again}
      </button>
    </p>
  ) : (
    <p role="status">{w.fetching}</p>
  );
}
