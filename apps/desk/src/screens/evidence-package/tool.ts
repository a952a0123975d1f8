// How this program names itself in a manifest.
export const tool = 'Heed 0.1.0';
