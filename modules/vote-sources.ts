// Where the modules publish results of votes, on which recommendations may rest.
import type { VoteSource } from '@heed/server/module';
import { consultationResults } from './consultation/server/published.ts';

/** Every module that publishes results of votes. */
export const voteSources: readonly VoteSource[] = [consultationResults];
