import { APPOINTMENT_STEP_MINUTES } from '@stipple/contract';

/** Height of an hour; the lines of the grid are drawn to it in `TimeGrid.module.css`. */
const HOUR_PIXELS = 74;
const HOUR = 3_600_000;
export const STEP = APPOINTMENT_STEP_MINUTES * 60_000;

export const pixelsOf = (milliseconds: number) => (milliseconds / HOUR) * HOUR_PIXELS;
const millisecondsOf = (pixels: number) => (pixels / HOUR_PIXELS) * HOUR;

/** A distance in the grid as whole quarters of an hour. */
export const stepsOf = (pixels: number) => Math.round(millisecondsOf(pixels) / STEP) * STEP;

/** The quarter of an hour that a place in a column lies in. */
export const quarterAt = (pixels: number) => Math.floor(millisecondsOf(pixels) / STEP) * STEP;
