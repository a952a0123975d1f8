// The room of linkage studies as a script by itself: it enters the desk that fetched it.
import { Linkage } from './linkage/room-view.tsx';
import { linkageRoom } from './shared.ts';

linkageRoom.value = Linkage;
