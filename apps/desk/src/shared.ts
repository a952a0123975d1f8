// What the workspace lends to rooms that are fetched when somebody enters them: one of each, so that a room has the session, the signals and the seals of the
// page that it stands in. A room imports this and nothing else of the desk that has a state; the build takes it from the page (apps/cli/src/build.ts).
export { makeAnalystKey } from '@heed/envelope/keys';
export { openExport, openTable } from '@heed/envelope/open';
export { effect, signal, useSignal } from '@preact/signals';
export { useEffect } from 'preact/hooks';
export {
  /** @public Where the build sends what it makes of JSX. */
  Fragment,
  /** @public */
  jsx,
  /** @public */
  jsxs,
} from 'preact/jsx-runtime';
export { focus } from './app.ts';
export { Fields } from './casework/form-view.tsx';
export { download } from './conversation/attachment.ts';
export { faultText } from './conversation/shown.ts';
export { sealFiles } from './export/files.ts';
export { choose, place, type } from './figures/estimate.ts';
export { linkageRoom } from './figures/linkage-room.ts';
export { Scroll } from './figures/parts.tsx';
export { run } from './figures/run.ts';
export { dayName } from './inbox/line.ts';
export { features, learnFeatures } from './legal-reviews/features.ts';
export { Badges, Confirmed, Told } from './look/parts.tsx';
export { refusedFields } from './look/refused.ts';
export { call, draftOf, keepDraft, session } from './session/session.ts';
