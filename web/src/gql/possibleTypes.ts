export const possibleTypes: Record<string, string[]> = {
  "AddToShortlistResult": [
    "AddToShortlistSuccess"
  ],
  "BookAppointmentResult": [
    "BookAppointmentSuccess",
    "BookedThingNotFound",
    "BookingPapersLacking",
    "IdempotencyKeyReused",
    "OutsideHours",
    "SlotTaken"
  ],
  "CancelAppointmentResult": [
    "ActionNotAllowed",
    "AppointmentNotFound",
    "CancelAppointmentSuccess",
    "IdempotencyKeyReused"
  ],
  "CloseEnquiryResult": [
    "ActionNotAllowed",
    "CloseEnquirySuccess",
    "EnquiryNotFound"
  ],
  "ConfirmPortfolioCaseResult": [
    "ConfirmPortfolioCaseSuccess",
    "PortfolioCaseNotFound"
  ],
  "GiveConsentResult": [
    "CourseNotFound",
    "GiveConsentSuccess",
    "NotHealedYet"
  ],
  "MoveAppointmentResult": [
    "ActionNotAllowed",
    "AppointmentNotFound",
    "BookedThingNotFound",
    "BookingPapersLacking",
    "IdempotencyKeyReused",
    "MoveAppointmentSuccess",
    "OutsideHours",
    "SlotTaken",
    "TechnicianChangeNotAgreed"
  ],
  "Problem": [
    "ActionNotAllowed",
    "AppointmentNotFound",
    "BookedThingNotFound",
    "BookingPapersLacking",
    "ConcernAlreadyResolved",
    "ConcernNotFound",
    "ConcernSubjectNotFound",
    "ConsentNotFound",
    "CourseNotFound",
    "EnquiryNotFound",
    "IdempotencyKeyReused",
    "NotHealedYet",
    "OutsideHours",
    "PapersLacking",
    "PhotoConsentMissing",
    "PhotosMissing",
    "PortfolioCaseNotFound",
    "SlotTaken",
    "TechnicianChangeNotAgreed",
    "TechnicianNotFound",
    "UploadNotFound"
  ],
  "PublishPortfolioCaseResult": [
    "ActionNotAllowed",
    "PapersLacking",
    "PhotoConsentMissing",
    "PhotosMissing",
    "PortfolioCaseNotFound",
    "PublishPortfolioCaseSuccess"
  ],
  "RemoveFromShortlistResult": [
    "RemoveFromShortlistSuccess"
  ],
  "ReplyToEnquiryResult": [
    "ActionNotAllowed",
    "EnquiryNotFound",
    "IdempotencyKeyReused",
    "ReplyToEnquirySuccess"
  ],
  "ReportConcernResult": [
    "ConcernSubjectNotFound",
    "IdempotencyKeyReused",
    "ReportConcernSuccess"
  ],
  "ResolveConcernResult": [
    "ConcernAlreadyResolved",
    "ConcernNotFound",
    "ResolveConcernSuccess"
  ],
  "SendEnquiryResult": [
    "IdempotencyKeyReused",
    "PortfolioCaseNotFound",
    "SendEnquirySuccess",
    "TechnicianNotFound",
    "UploadNotFound"
  ],
  "WithdrawConsentResult": [
    "ConsentNotFound",
    "WithdrawConsentSuccess"
  ],
  "WithdrawPortfolioCaseResult": [
    "ActionNotAllowed",
    "PortfolioCaseNotFound",
    "WithdrawPortfolioCaseSuccess"
  ]
};
