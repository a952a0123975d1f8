// Words of the comparing of offers and of patterns.
import type { PatternOutcome, WithdrawalReason } from '@heed/domain/pattern';
import { words } from './catalogue.ts';

export const offerWords = words('offers.offer');

export const withdrawalWords: Readonly<Record<WithdrawalReason, string>> = words('offers.reason');

export const outcomeWords: Readonly<Record<PatternOutcome, string>> = words('offers.outcome');
