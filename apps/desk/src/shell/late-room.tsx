// A room whose script is fetched later than the workspace: when it rests, or when somebody enters the room.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { lateWords as w } from '../words/frame.ts';
import { fetchRooms } from './fetch-rooms.ts';
import { type LateRoomName, lateRooms, scriptOf } from './late-rooms.ts';

/** `of`: what it is about, of a room that stands several times. */
export function LateRoom({ room, of }: { room: LateRoomName; of?: string | undefined }) {
  const failed = useSignal(false);
  const load = async () => {
    failed.value = false;
    if (lateRooms.value[room] !== undefined) return;
    try {
      await fetchRooms(scriptOf(room));
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => void load(), []);
  const Room = lateRooms.value[room];
  if (Room !== undefined) return <Room of={of} />;
  return failed.value ? (
    <p class="warn" role="alert" data-late-failed={room}>
      {w.notFetched}{' '}
      <button type="button" onClick={load}>
        {w.again}
      </button>
    </p>
  ) : (
    <p role="status">{w.fetching}</p>
  );
}
