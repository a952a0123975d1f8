// What stands around the list, the calendar and a member's settings, as a script by itself: they enter the
// desk that fetched them.
import { BulkRoom } from '../screens/bulk/bulk-view.tsx';
import { Calendar } from '../screens/calendar/calendar-view.tsx';
import { FiltersRoom } from '../screens/filters/filters-view.tsx';
import { Lines } from '../screens/lines/lines-view.tsx';
import { Places } from '../screens/places/places-view.tsx';
import { QuarantineReview } from '../screens/quarantine/quarantine-view.tsx';
import { Settings } from '../screens/settings/settings-view.tsx';
import { addRooms } from '../shell/late-rooms.ts';
import { Palette } from '../shell/palette-view.tsx';

addRooms<'list-rooms'>({
  bulk: BulkRoom,
  calendar: Calendar,
  filters: FiltersRoom,
  lines: Lines,
  palette: Palette,
  places: Places,
  quarantine: QuarantineReview,
  settings: Settings,
});
