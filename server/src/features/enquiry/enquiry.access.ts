import type { EnquiryState } from '@stipple/contract';
import { reachOf, reaches } from '../../platform/access/permission-table.ts';
import type { Viewer } from '../../platform/access/viewer.ts';

interface ReachedEnquiry {
  readonly technicianId: string;
  readonly state: EnquiryState;
}

/** Whoever reads an enquiry may answer it, until it is closed. */
export const canReplyToEnquiry = (viewer: Viewer, enquiry: ReachedEnquiry): boolean =>
  enquiry.state !== 'CLOSED' && reaches(viewer, 'replyToEnquiry', enquiry);

/** Technicians close what was answered; leaving somebody without an answer is the desk's decision. */
export const canCloseEnquiry = (viewer: Viewer, enquiry: ReachedEnquiry): boolean =>
  reachOf(viewer, 'closeEnquiry') === 'ALL' || (enquiry.state !== 'OPEN' && reaches(viewer, 'closeEnquiry', enquiry));
