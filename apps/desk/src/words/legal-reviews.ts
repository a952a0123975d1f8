// Words of legal reviews.

import type { Feature, ReviewState } from '@heed/domain/legal-review';
import { words } from './catalogue.ts';

export const reviewWords = words('legal-reviews.review');

export const featureWords: Readonly<Record<Feature, string>> = words('legal-reviews.feature');

export const stateWords: Readonly<Record<ReviewState, string>> = words('legal-reviews.state');
