// A case worker and a person, one or two tries of a route. Every role and more tries: at night.
import { describeKnownInput } from './known-input.ts';

describeKnownInput({ roles: ['member'], tries: 2, uploads: 20 });
