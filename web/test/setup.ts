import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

i18n.loadAndActivate({ locale: 'en', messages: {} });
// A browser has no parser of messages: each sentence must have been compiled while building.
i18n.setMessagesCompiler((message) => {
  throw new Error(`not compiled while building: ${message}`);
});
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.getAnimations ??= () => [];

// The comparison slider registers its property where the browser can.
Object.assign(Object.getPrototypeOf(globalThis.CSS), { registerProperty: () => {} });

// The first look at a page waits for its chunk, and a busy machine is no failure. Style sheets are not read here, so
// nothing is hidden by them, and asking whether something is would only cost time.
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

let spies: MockInstance[] = [];

beforeEach(() => {
  spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

// A warning in the console is a fault: keys, unknown attributes, fields the cache misses.
afterEach(() => {
  cleanup();
  const said = spies.flatMap((spy) => spy.mock.calls.filter((call) => !isExpected(call)).map(String));
  vi.restoreAllMocks();
  if (said.length > 0) throw new Error(`the console was written to: ${said.join('\n')}`);
});

/**
 * React's own report of an error that a boundary caught and showed, of what the testing tools do meanwhile, or of the two
 * renderers that write and read a document, which share a process only here.
 */
function isExpected([format, error]: unknown[]) {
  if (typeof format !== 'string') return false;
  return (format.startsWith('%o') && error instanceof Error) || /support act\(|multiple renderers/.test(format);
}
