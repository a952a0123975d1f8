// The room of figures as a script by itself: it enters the desk that fetched it.
import { Figures } from './figures/room-view.tsx';
import { figuresRoom } from './look/late-rooms.ts';

figuresRoom.value = Figures;
