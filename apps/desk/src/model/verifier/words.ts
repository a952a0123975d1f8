// Words of the verifier, in English, for somebody who has never heard of a hash.
import { words } from '../../words/catalogue.ts';

export const verifierWords = words('verifier.verifier');
