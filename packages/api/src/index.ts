// The contract between browser, server and other clients. The server mounts `routes`, the client calls them,
// OpenAPI lists them.

export { noCaseKinds, outreachKinds } from './casework.ts';
export { ApiError, type Call, type Client, client, type RequestOf, type ResponseOf } from './client.ts';
export type { ConversationView, MessageRow } from './conversation.ts';
export type { ConversationRow, DeskConversation, FirstMessageRow, LineRow } from './desk.ts';
export { firstMessageBytes, firstMessagesAtOnce } from './desk.ts';
export type { DraftRow } from './drafts.ts';
export { endpoints, type Name } from './endpoints/index.ts';
export { split } from './endpoints/split.ts';
export type { HealthView } from './health.ts';
export { mostCasesAtOnce } from './imports.ts';
export type { LogStatus, OrganisationKeys, Receipt, ReportRequest } from './intake.ts';
export { organisationKeys } from './intake.ts';
export { deskKeyRequest, type Me, type OwnAlerts, recoveryRequest, rosterRequest } from './keys.ts';
export type { LineList } from './lines.ts';
export type { Watched } from './live.ts';
export type { OfferGroupRow, PatternRow } from './patterns.ts';
export type { ProblemDetails, Route, RouteSchema, Who } from './route.ts';
export { defaultBodyBytes } from './route.ts';
export { type Routes, routes } from './routes.ts';
export * as shapes from './shapes.ts';
export type { VacancyList } from './vacancies.ts';
