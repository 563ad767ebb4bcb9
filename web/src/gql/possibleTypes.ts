export const possibleTypes: Record<string, string[]> = {
  "AddToShortlistResult": [
    "AddToShortlistSuccess"
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
  "Problem": [
    "ActionNotAllowed",
    "ConcernAlreadyResolved",
    "ConcernNotFound",
    "ConcernSubjectNotFound",
    "ConsentNotFound",
    "CourseNotFound",
    "EnquiryNotFound",
    "IdempotencyKeyReused",
    "NotHealedYet",
    "PapersLacking",
    "PhotoConsentMissing",
    "PhotosMissing",
    "PortfolioCaseNotFound",
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
