// Every role, eight tries of a route.
import { describeKnownInput } from './known-input.ts';

describeKnownInput({ roles: ['supervisor', 'member', 'administrator'], tries: 8, uploads: 200 });
