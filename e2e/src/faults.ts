import type { BrowserContext, ConsoleMessage, Request, Response } from '@playwright/test';

/** What the pages of a journey complained of. */
export type Faults = {
  watch: (context: BrowserContext) => void;
  /** A complaint that the journey brings about on purpose. */
  expect: (complaint: RegExp) => void;
  unexpected: () => string[];
};

/**
 * Collects errors on the console (breaches of the content security policy are told there), errors nobody caught, requests
 * that failed and answers that say so.
 */
export function watchFaults(): Faults {
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  return {
    watch(context) {
      context.on('console', (message) => complaints.push(...onConsole(message)));
      context.on('weberror', (error) => complaints.push(`not caught: ${error.error().stack}`));
      context.on('requestfailed', (request) => complaints.push(...onFailure(request)));
      context.on('response', (response) => complaints.push(...onResponse(response)));
    },
    expect: (complaint) => void expected.push(complaint),
    unexpected: () => complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
  };
}

function onConsole(message: ConsoleMessage): string[] {
  if (message.type() !== 'error') return [];
  return [`console: ${message.text()} at ${message.location().url}`];
}

/** A page that is left lets go of what it was loading: no fault. */
function onFailure(request: Request): string[] {
  const reason = request.failure()?.errorText ?? '';
  return reason === 'net::ERR_ABORTED' ? [] : [`failed: ${request.method()} ${request.url()} ${reason}`];
}

function onResponse(response: Response): string[] {
  return response.status() < 400 ? [] : [`answered ${response.status()}: ${response.url()}`];
}
