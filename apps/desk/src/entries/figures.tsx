// Rooms that few enter, as a script by itself: they enter the desk that fetched them.
import { Audit } from '../screens/audit/audit-view.tsx';
import { Campaigns } from '../screens/campaigns/campaigns-view.tsx';
import { EvidenceRoom } from '../screens/evidence-package/evidence-view.tsx';
import { Figures } from '../screens/figures/room-view.tsx';
import { Linkage } from '../screens/linkage/room-view.tsx';
import { Members } from '../screens/members/members-view.tsx';
import { Warnings } from '../screens/warnings/warnings-view.tsx';
import { lateRooms } from '../shell/late-rooms.ts';

lateRooms.value = {
  figures: () => <Figures Linkage={Linkage} />,
  members: Members,
  campaigns: Campaigns,
  audit: Audit,
  warnings: Warnings,
  evidence: EvidenceRoom,
};
