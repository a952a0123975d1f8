// The modules by name: which there are, and which of them rest on a legal review.
import { campaignModule } from './campaigns/rules/manifest.ts';
import { consultationModule } from './consultation/rules/manifest.ts';
import { eventModule } from './events/rules/manifest.ts';
import { handbookModule } from './handbook/rules/manifest.ts';
import { onlineModule } from './online/rules/manifest.ts';
import { trainingModule } from './training/rules/manifest.ts';
import { warningModule } from './warnings/rules/manifest.ts';

/**
 * Every module. `review`: the feature whose legal review must be in force beside the choice; null where none
 * is needed. `question`: under which question it is offered at the founding.
 */
export const modules = [
  campaignModule,
  consultationModule,
  eventModule,
  handbookModule,
  onlineModule,
  trainingModule,
  warningModule,
] as const;

/** The name of a module. */
export type ModuleName = (typeof modules)[number]['name'];

/** The features of modules that rest on a legal review. */
export const moduleFeatures = [warningModule.review] as const;
