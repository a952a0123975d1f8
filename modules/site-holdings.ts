// What codes open beside their conversations, in a browser with script.
import type { OpenHolding } from '@heed/site/return/turn';
import { openDeposits } from './online/site/deposit/holding.ts';

/** Every part of a module that holds something under a code. */
export const openHoldings: readonly OpenHolding[] = [openDeposits];
