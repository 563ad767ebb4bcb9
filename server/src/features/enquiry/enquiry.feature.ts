import type { Feature } from '../../platform/feature.ts';
import { EnquiryResolver, PhotoOfEnquiryResolver } from './enquiry.resolver.ts';

export const enquiryFeature: Feature = { resolvers: [EnquiryResolver, PhotoOfEnquiryResolver] };
