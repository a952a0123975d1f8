// Files of an earlier submission of a form. The page carries them, sealed by the server. A file that could
// not be cleaned is sent only if she ticks it, after the page has told her so.
import type { Cleaning } from '@heed/domain/media';
import type { MessageAttachment } from '@heed/envelope';
import { limits } from '@heed/site/forms';
import { type AttachedFiles, tickOf } from '@heed/site/report/attachment';
import type { Deployment } from '../deployment.ts';
import { openJson, sealJson } from '../http/secrets.ts';

export interface CarriedFile {
  readonly attachment: MessageAttachment;
  /** SHA-256 of what was sealed, 64 hex digits: a deposit says it inside its seal. */
  readonly plainHash: string;
  /** The name on the person's device: shown to her, never sent. */
  readonly ownName: string;
  readonly cleaned: Cleaning;
  /** She chose to keep place, time and camera in her photos before it came. */
  readonly keepMetadata: boolean;
}

/** The files of one form. */
export interface FormFiles {
  readonly all: readonly CarriedFile[];
  /** Whether the person has yet to read of one of them that it could not be cleaned. */
  readonly isUndecided: boolean;
  /** What goes with the message: what is clean, and what she ticked. */
  readonly chosenAttachments: readonly MessageAttachment[];
  /** `plainHash` of each of them, in the same order. */
  readonly chosenHashes: readonly string[];
  /** As the page shows and carries them. */
  readonly pageFields: { readonly attached?: AttachedFiles };
}

type Fields = ReadonlyMap<string, string>;

export function carriedFiles(deployment: Deployment) {
  const key = deployment.secrets.key('attached');
  const open = (token: string | undefined): readonly CarriedFile[] =>
    (token !== undefined && openJson<CarriedFile[]>(key, Buffer.from(token, 'base64url'))) || [];
  return {
    open,
    /**
     * The files that `fields` carry and those that came with them. Only the first have been read of by her.
     */
    of(fields: Fields, arrived: readonly CarriedFile[]): FormFiles {
      // Somebody who does not read is asked nothing in words: the page of recording has said by pictures what
      // is sent.
      const isSpoken = fields.has('voice');
      const isAsked = ({ cleaned, keepMetadata }: CarriedFile) =>
        cleaned !== 'yes' && !keepMetadata && !isSpoken;
      const carried = open(fields.get('attached'));
      const all = [...carried, ...arrived].slice(0, limits.attachments);
      const isTicked = (n: number) => n < carried.length && fields.has(tickOf(n));
      const chosenFiles = all.filter((file, n) => !isAsked(file) || isTicked(n));
      return {
        all,
        isUndecided: all.some((file, n) => n >= carried.length && isAsked(file)),
        chosenAttachments: chosenFiles.map(({ attachment }) => attachment),
        chosenHashes: chosenFiles.map(({ plainHash }) => plainHash),
        pageFields:
          all.length === 0
            ? {}
            : {
                attached: {
                  token: sealJson(key, all).toString('base64url'),
                  files: all.map((file, n) => ({
                    name: file.ownName,
                    cleaned: file.cleaned,
                    isAsked: isAsked(file),
                    ticked: isTicked(n),
                  })),
                },
              },
      };
    },
  };
}
