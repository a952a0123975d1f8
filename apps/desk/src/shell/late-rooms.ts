// Rooms that are fetched when somebody enters one of them: they put themselves here when their script has
// come.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

export type LateRoomName =
  | 'bulk'
  | 'figures'
  | 'filters'
  | 'members'
  | 'campaigns'
  | 'audit'
  | 'warnings'
  | 'offers'
  | 'evidence'
  | 'export'
  | 'import'
  | 'online'
  | 'organisation'
  | 'outreach'
  | 'quarantine'
  | 'requests'
  | 'settings'
  | 'training'
  | 'consultations'
  | 'events'
  | 'handbook'
  | 'inspect'
  | 'capture';

type LateRoom = ComponentType<{ readonly of?: string | undefined }>;

export const lateRooms = signal<Readonly<Record<LateRoomName, LateRoom>> | null>(null);
