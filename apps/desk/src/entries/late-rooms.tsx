// Rooms that few enter, as a script by itself: they enter the desk that fetched them.
import { EvidenceRoom } from '../screens/evidence-package/evidence-view.tsx';
import { ExportRoom } from '../screens/export/export-view.tsx';
import { Figures } from '../screens/figures/room-view.tsx';
import { Import } from '../screens/import/import-view.tsx';
import { Capture } from '../screens/inspect/capture-view.tsx';
import { Inspect } from '../screens/inspect/inspect-view.tsx';
import { Linkage } from '../screens/linkage/room-view.tsx';
import { SameOffer } from '../screens/offers/offers-view.tsx';
import { Online } from '../screens/online/online-view.tsx';
import { Outreach } from '../screens/outreach/desk-view.tsx';
import { addRooms } from '../shell/late-rooms.ts';

addRooms<'late-rooms'>({
  figures: () => <Figures Linkage={Linkage} />,
  offers: SameOffer,
  evidence: EvidenceRoom,
  export: ExportRoom,
  import: Import,
  online: Online,
  outreach: Outreach,
  inspect: Inspect,
  capture: Capture,
});
