// Invented offers for a demonstration: five, of which three are one, from three senders who agreed that it is
// compared. Comparing is on, so that the desk can be walked through from the first press to the public page.
import { bringOffer } from '@heed/domain/intake';
import { addDays, dayOf } from '@heed/domain/time';
import { openDeployment } from '@heed/server';
import type { FoundedDeployment } from './demonstration.ts';
import { sendInvented } from './invented-reports.ts';

const waitress = (name: string, town: string, handle: string) =>
  `Waitresses wanted in ${town} for the summer season. Good pay every week and housing is free. You ` +
  'need no papers, we pay the flight and you pay it back from your first wages. Send a photo and a picture ' +
  `of your passport before Friday. Ask for ${name}, ${handle}.`;

/** `compare`: what its sender answered. */
export const inventedOffers = [
  {
    words: 'Invented: a friend of a friend sent me this. Is it real?',
    offer: waitress('Marta', 'Seaville', '+31 6 0000 0001'),
    compare: true,
  },
  {
    words: 'Invented: I said yes already and fly on Sunday.',
    offer: waitress('Irena', 'Port Lumen', 'jobs.summer@example.org'),
    compare: true,
  },
  {
    words: 'Invented: my sister got this in a group for students.',
    offer: waitress('Dana', 'Seaville', 'Telegram: @invented_summer'),
    compare: true,
  },
  {
    words: 'Invented: the same words as my neighbour got. I do not want it compared.',
    offer: waitress('Vera', 'Hilltown', '+31 6 0000 0004'),
    compare: false,
  },
  {
    words: 'Invented: what should I ask them before I sign?',
    offer:
      'Hotel in Greenvale looks for a cleaner, 36 hours, contract in your own language. Visit us first, ' +
      'the works council answers questions. Registration number on request, office@example.org.',
    compare: true,
  },
] as const;

export async function inventOffers(
  { members }: FoundedDeployment,
  folder: string,
  databaseUrl?: string,
): Promise<void> {
  const deployment = await openDeployment({ folder, databaseUrl });
  try {
    const { legalReviews } = deployment.storage;
    const today = dayOf(deployment.now());
    const review = {
      feature: 'offers',
      lawyer: 'A. Example (invented)',
      office: 'Example & Partners (invented)',
      reviewed: today,
      basis:
        'Invented: offers of senders who agreed, pseudonyms of handles alone, two members review a group.',
      until: addDays(today, 365),
    } as const;
    const recorded = await legalReviews.record(review, members[0]!.id);
    if (recorded.ok) await legalReviews.confirm(recorded.id, members[1]!.id);
    for (const { words, offer, compare } of inventedOffers) {
      const { text, facts } = bringOffer(words, offer);
      await sendInvented(deployment, { desk: 'harbour', text, facts: { door: 'talk', ...facts, compare } });
    }
  } finally {
    await deployment.close();
  }
}
