import { cleanLiterals } from './clean-text.ts';
import { documentLimits } from './document-limits.ts';

/** What a document has to keep to beside the rules of GraphQL. */
export const OWN_RULES = [documentLimits, cleanLiterals];
