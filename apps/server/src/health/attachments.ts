// What the place of the attachments tells, where that is a bucket: whether files can be stored, read and
// destroyed there, and by nobody else.
import type { HealthState } from '@heed/domain/health';
import type { PlaceState, Storage } from '@heed/storage';
import { finding, type HealthFinding } from './finding.ts';

const away = 'Reports with words alone go through; files are refused until it answers.';

const findings: Readonly<Record<PlaceState, readonly [HealthState, string]>> = {
  folder: ['in-folder', 'in the data folder'],
  answers: [
    'store-answers',
    'a small object was stored in the bucket, read and destroyed; without a key nobody reads it',
  ],
  'no-answer': ['store-away', `The object store of HEED_ATTACHMENTS does not answer, or breaks. ${away}`],
  other: ['store-away', `The object store answers what is not S3. Look at HEED_ATTACHMENTS. ${away}`],
  differs: ['store-away', `The object store did not give back what was stored in it. ${away}`],
  refused: [
    'store-refuses',
    'The object store refuses our key. Look at HEED_ATTACHMENTS_KEY and its secret: it must list the ' +
      `bucket, store, read and delete in it. ${away}`,
  ],
  'no-bucket': ['store-refuses', `There is no such bucket: make it, or look at HEED_ATTACHMENTS. ${away}`],
  clock: [
    'store-refuses',
    `This clock and that of the object store are too far apart: set it right. ${away}`,
  ],
  full: ['store-refuses', `The object store is full: make room. ${away}`],
  foreign: [
    'store-foreign',
    'The bucket does not hold the attachments of this organisation: set HEED_ATTACHMENTS as it was. ' +
      'Nothing is stored in it and nothing swept from it.',
  ],
  public: [
    'store-public',
    'Anybody reads the bucket without a key. It holds sealed bytes alone, and still tells how many: ' +
      'close it to the public.',
  ],
  versioned: [
    'store-versions',
    'The bucket keeps versions. What is erased is erased in every version that the store lists, and in no ' +
      'other. Switch versions off, and any lock or replication.',
  ],
};

export async function lookAtAttachments({ attachments }: Storage): Promise<HealthFinding> {
  const [state, says] = findings[await attachments.look()];
  return finding('attachments', state, says);
}
