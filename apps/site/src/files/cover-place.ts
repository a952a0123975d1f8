// The place below the list of files where parts of one picture are covered. While it stands, that picture is
// not among what is sent.

import { imageHashType } from '@heed/domain/image-hash';
import type { SelectedFile } from './chosen.ts';
import { askForPicture, canCover, type PictureRequest } from './cover.ts';
import { alertParagraph } from './row.ts';
import type { FileWords } from './words.ts';

export interface CoverPlace {
  /** The file whose parts are being covered; null where none is. */
  readonly file: () => SelectedFile | null;
  readonly canCover: (file: SelectedFile) => boolean;
  readonly open: (file: SelectedFile, what: PictureRequest['what']) => void;
  readonly close: () => void;
  /** Says that it must be ended first; returns where. */
  readonly askToEnd: () => Element;
}

interface ListBeside {
  readonly list: Element;
  readonly words: FileWords;
  /** Under which name goes what is of this type from now on. */
  readonly nameOf: (file: SelectedFile, type: string) => string;
  /** Called whenever `file` returns something else, or a file was changed. */
  readonly changed: () => void;
}

export function coverPlace({ list, words, nameOf, changed }: ListBeside): CoverPlace {
  let file: SelectedFile | null = null;
  // A new one for each file: a script that comes late fills none that is another's.
  let place = document.createElement('div');
  const close = () => {
    file = null;
    place.remove();
    changed();
  };
  const take = (own: SelectedFile, covered: Blob) => {
    own.own = new File([covered], own.own.name, { type: covered.type });
    own.outgoing = new File([covered], nameOf(own, covered.type), { type: covered.type });
    own.instead = covered.type === imageHashType ? 'hash' : 'covered';
    own.cleaned = 'yes';
    close();
  };
  return {
    file: () => file,
    canCover: (own) => canCover() && own.outgoing?.type.startsWith('image/') === true,
    close,
    open: (own, what) => {
      file = own;
      place = document.createElement('div');
      place.className = 'flow';
      place.dataset.covering = '';
      list.after(place);
      const deliver = (covered: Blob) => file === own && take(own, covered);
      askForPicture({ what, file: own.own, place, words, deliver, cancel: close }, (text) => {
        close();
        list.append(alertParagraph(text));
      });
      changed();
    },
    askToEnd: () => {
      if (!place.querySelector('.error')) place.append(alertParagraph(words.blurOpen));
      return place;
    },
  };
}
