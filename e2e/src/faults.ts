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
  if (message.type() !== 'error' || isAboutPage(message)) return [];
  return [`console: ${message.text()} at ${message.location().url}`];
}

/** A page that is not there, or no more, says so with its status; the browser repeats that for the document alone. */
function isAboutPage(message: ConsoleMessage): boolean {
  return /status of (404|410)/.test(message.text()) && message.location().url === message.page()?.url();
}

/** A page that is left lets go of what it was loading: no fault. */
function onFailure(request: Request): string[] {
  const reason = request.failure()?.errorText ?? '';
  return reason === 'net::ERR_ABORTED' ? [] : [`failed: ${request.method()} ${request.url()} ${reason}`];
}

function onResponse(response: Response): string[] {
  const isPage = response.request().isNavigationRequest() && [404, 410].includes(response.status());
  return response.status() < 400 || isPage ? [] : [`answered ${response.status()}: ${response.url()}`];
}
