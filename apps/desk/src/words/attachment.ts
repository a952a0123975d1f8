// Words of attachments, in English.

export const attachmentWords = {
  show: 'Show picture',
  hide: 'Blur again',
  fetch: 'Fetch picture, blurred',
  grey: 'Grey',
  colour: 'In colours',
  play: 'Fetch sound',
  voice: 'A voice can be recognised. Use headphones.',
  save: 'Download …',
  saveWarning:
    'A file can carry a virus or phone home. Open it only on a machine without network, or ask your technician.',
  saveAct: 'Download all the same',
  loading: 'Fetching and opening …',
  failed: 'It could not be fetched. Try again.',
  damaged: 'It is not what was signed, or is damaged. It is not shown.',
  notDrawn: 'This browser cannot draw it safely.',
  locked: 'Locked as an illegal image. Nobody can fetch it any more.',
  illegal: 'Illegal image …',
  illegalSure: 'Lock this image for everybody?',
  illegalText:
    'It can never be fetched again, by anybody. Do not copy, forward or describe it. Who was given it stays on record.',
  illegalAct: 'Lock it',
  seenBy: 'Fetched by',
  source: (source: string, seen: string) => `source: ${source}, seen ${seen}`,
  call: 'Report it now to the hotline of your country',
  size: (bytes: number) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`,
  picture: (name: string) => `Picture ${name}, blurred until you ask`,
} as const;
