// Words of handbooks.
import { words } from '@heed/desk/words';

export const handbookWords = words('handbook.room');
export const handbookDraftWords = words('handbook.draft');
export const handbookSourceWords = words('handbook.sources');
export const adoptionWords = words('handbook.adopt');
export const adoptionFaultWords = words('handbook.fault');
export const handOverWords = words('handbook.hand-over');
export const handOverStateWords = words('handbook.state');
export const addresseeWords = words('handbook.addressee');
export const handbookTopicWords = words('handbook.topic');
export const handbookHeadingWords = words('handbook.heading');
export const referenceKindWords = words('handbook.kind');
