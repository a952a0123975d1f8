// What the modules do when an invented organisation is founded, while its key is at hand.
import type { Signer } from '@heed/envelope';
import type { Deployment } from '@heed/server';
import { confirmTrainingKey } from './training/cli/training-key.ts';

/** By whom an organisation was founded: its key, and the keys of its first member. */
export interface InventedFounding {
  readonly organisationKey: string;
  readonly keys: Signer;
}

const foundings: readonly ((deployment: Deployment, founding: InventedFounding) => Promise<void>)[] = [
  confirmTrainingKey,
];

/** Does what each module does at the founding. */
export async function foundModules(deployment: Deployment, founding: InventedFounding): Promise<void> {
  for (const addToFounding of foundings) await addToFounding(deployment, founding);
}
