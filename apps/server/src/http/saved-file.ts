// Answers with a file that somebody sent: always saved, never shown by this site, so that it cannot run here.

/** Without what a file name must not hold (RFC 8187). */
const asFileName = (name: string): string => encodeURIComponent(name.replace(/[\p{C}/\\]/gu, '_'));

export const savedFile = (body: BodyInit, name: string): Response =>
  new Response(body, {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${asFileName(name)}`,
      'cache-control': 'no-store',
    },
  });
