/** Most items one page of any list may ask for. */
export const PAGE_SIZE_MAX = 100;
/** Items a list gives when not told. */
export const PAGE_SIZE_DEFAULT = 24;

/** Largest photograph file that may be uploaded, in bytes. */
export const PHOTO_BYTES_MAX = 40 * 1024 * 1024;
/** Largest photograph, in pixels (width × height). */
export const PHOTO_PIXELS_MAX = 50_000_000;
/** Shortest and longest side a photograph may have, in pixels. */
export const PHOTO_SIDE_MIN = 320;
export const PHOTO_SIDE_MAX = 16_384;
/**
 * Widths, in pixels, in which a photograph is offered; narrower originals offer fewer. Each is at most half as wide again
 * as the one before, so that no slot is sent more than that.
 */
export const PHOTO_WIDTHS = [96, 160, 240, 320, 480, 640, 960, 1280, 1600] as const;

/** Private photographs an enquiry may carry, and the days after which they go if nothing follows. */
export const ENQUIRY_PHOTOS_MAX = 5;
export const ENQUIRY_PHOTO_DAYS = 30;
export const ENQUIRY_MESSAGE_MAX = 4_000;
export const CONCERN_TEXT_MAX = 4_000;
export const PERSON_NAME_MAX = 120;
export const EMAIL_MAX = 254;

/** NIST SP 800-63B-4: a password alone needs 15 characters; no composition rules. */
export const PASSWORD_LENGTH_MIN = 15;
export const PASSWORD_LENGTH_MAX = 128;

/** Days after the last session from which a photograph may be called healed (epidermis cycle; docs/domain). */
export const HEALED_FROM_DAY = 28;

/** Numbers from fewer records than this are not shown. */
export const STATISTIC_MIN_COUNT = 5;

/** Appointments begin and end on this grid, in minutes, and last between these. */
export const APPOINTMENT_STEP_MINUTES = 15;
export const APPOINTMENT_MINUTES_MAX = 12 * 60;
/** Most days a calendar shows at once: six weeks. */
export const CALENDAR_DAYS_MAX = 42;
/** Free times that a refusal offers. */
export const FREE_TIMES_OFFERED = 6;
export const APPOINTMENT_NOTE_MAX = 500;
