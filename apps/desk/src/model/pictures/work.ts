// What the worker of pictures is asked, and what it answers.
import type { variants } from '@heed/screening/pdq';

/** A hash that came in a message, or the picture to hash. */
export type PictureReference =
  | { readonly hash: string; readonly quality: number }
  | { readonly picture: Blob };

export interface PictureQuestion {
  readonly reference: PictureReference;
  /** Pictures, and captures of pages (.wacz), each under the name that is shown. */
  readonly files: readonly { readonly name: string; readonly file: Blob }[];
}

export type PictureFinding =
  | {
      readonly name: string;
      readonly outcome: 'same' | 'different';
      /** Bits of 256, of the nearest of the eight ways to turn and mirror it. */
      readonly distance: number;
      readonly variant: (typeof variants)[number];
      readonly quality: number;
      /** Of a picture that moves the first image was taken. */
      readonly moves: boolean;
    }
  /** Too plain, not to be decoded here, or too many points. */
  | { readonly name: string; readonly outcome: 'plain' | 'unreadable' | 'large' };

export interface PictureAnswer {
  /** Quality of the reference; null where it could not be read. */
  readonly quality: number | null;
  readonly findings: readonly PictureFinding[];
  /** Names of captures of which not everything was read. */
  readonly partial: readonly string[];
}
