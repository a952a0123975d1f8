// Rooms that few enter, as a script by itself: they enter the desk that fetched them.
import { Audit } from './audit/audit-view.tsx';
import { Campaigns } from './campaigns/campaigns-view.tsx';
import { EvidenceRoom } from './evidence/evidence-view.tsx';
import { Figures } from './figures/room-view.tsx';
import { lateRooms } from './look/late-rooms.ts';
import { Members } from './members/members-view.tsx';
import { Warnings } from './warnings/warnings-view.tsx';

lateRooms.value = {
  figures: Figures,
  members: Members,
  campaigns: Campaigns,
  audit: Audit,
  warnings: Warnings,
  evidence: EvidenceRoom,
};
