// Words of what comes by itself, in English.
import { many } from './many.ts';

export const liveWords = {
  here: (name: string) => `${name} has this open too.`,
  writing: (name: string) => `${name} is writing here.`,
  somebody: 'A colleague',
  arrived: (n: number) => `${many(n, 'new message', 'new messages')}.`,
  unseen: (n: number) => `${many(n, 'new message', 'new messages')} since you began to write.`,
  read: 'Read them',
  allTheSame: 'Send all the same',
  isNew: 'New',
  /** Of the tab: how many conversations need somebody, and the screen. No word of a case. */
  title: (n: number, screen: string | null) => `${n > 0 ? `(${n}) ` : ''}${screen ? `${screen} · ` : ''}Heed`,
} as const;
