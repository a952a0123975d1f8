// Training: courses, the model of a conversation, the test.
export {
  type Conversation,
  type ConversationTurn,
  type Debrief,
  debrief,
  leadInterview,
} from './conversation.ts';
export {
  type ChoiceItem,
  type ChoiceVariant,
  type Course,
  type Handout,
  type Interview,
  type InterviewChoice,
  type InterviewFact,
  type InterviewScene,
  type Lesson,
  type OrderItem,
  type OrderVariant,
  type ScaleItem,
  type StepKind,
  stepKinds,
  type TestItem,
  type WorkshopStep,
} from './course.ts';
export {
  type InterviewModel,
  type InterviewState,
  isRecommended,
  isToAvoid,
  MOST_TRUST,
  type QuestionKind,
  questionKinds,
  replayInterview,
  startInterview,
  type Telling,
  trustEffects,
} from './interview-model.ts';
export {
  FORMS,
  type ItemAnswer,
  isRight,
  type Occasion,
  occasions,
  type PosedItem,
  posedItems,
  variantNumber,
} from './test-form.ts';
