// Rooms that are fetched later than the workspace, by the script that holds them: they put themselves here
// when their script has come.
import { moduleRooms } from '@heed/modules/desk-screens';
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

const roomsOf = {
  'late-rooms': [
    ...['figures', 'offers', 'evidence', 'export', 'import', 'online'],
    ...['outreach', 'inspect', 'capture'],
  ],
  'organisation-rooms': ['audit', 'members', 'organisation', 'requests'],
  'case-rooms': ['case', 'time-line', 'take', 'take-over'],
  'list-rooms': ['bulk', 'calendar', 'filters', 'lines', 'palette', 'places', 'quarantine', 'settings'],
  ...moduleRooms,
} as const;

export type LateScript = keyof typeof roomsOf;
export type LateRoomName<S extends LateScript = LateScript> = (typeof roomsOf)[S][number];

type LateRoom = ComponentType<{ readonly of?: string | undefined }>;

export const lateRooms = signal<Partial<Record<LateRoomName, LateRoom>>>({});

/** Called by a late script: from now on its rooms can be entered. */
export function addRooms<S extends LateScript>(rooms: Readonly<Record<LateRoomName<S>, LateRoom>>): void {
  lateRooms.value = { ...lateRooms.peek(), ...rooms };
}

/** The script that holds a room. */
export const scriptOf = (room: LateRoomName): LateScript =>
  (Object.keys(roomsOf) as LateScript[]).find((script) =>
    (roomsOf[script] as readonly string[]).includes(room),
  )!;
