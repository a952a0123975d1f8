// Events: programme, registration, reflections, minutes.

export { cleanLine, cleanText } from '@heed/domain/text';
export {
  checkMinutes,
  emptyMinutes,
  issueOf,
  type MinutesDocument,
  type MinutesSection,
  type MinutesText,
  minutesDocument,
  minutesShape,
  type Participants,
  paragraphsOf,
  type ReflectionCluster,
  sectionsOf,
  type TakenReflection,
  unfinishedMinutes,
} from './minutes.ts';
export { spanOf } from './moment.ts';
export {
  checkPlan,
  EVENT_LIMITS,
  type EventPlan,
  type EventState,
  eventStates,
  inOrder,
  type NamedPerson,
  namedPeople,
  namesMore,
  overlaps,
  type Presentation,
  planShape,
  publishingFaults,
  type Session,
  type SessionKind,
  sessionKinds,
} from './plan.ts';
export {
  MOST_REFLECTION,
  MOST_REFLECTIONS,
  REFLECTIONS_EACH,
  type ReflectionDecision,
  type ReflectionState,
  type RefusalReason,
  reflectionDecision,
  reflectionStates,
  refusalReasons,
  WALL_REFLECTIONS,
} from './reflection.ts';
export {
  checkRegistration,
  type ListedParticipant,
  listedOf,
  MOST_NEEDS,
  type Registration,
  readWithdrawalCode,
  shownCode,
  withdrawalCodeForm,
} from './registration.ts';
