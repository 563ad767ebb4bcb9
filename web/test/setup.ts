import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

i18n.loadAndActivate({ locale: 'en', messages: {} });
Element.prototype.scrollIntoView ??= () => {};

// The comparison slider registers its property where the browser can.
Object.assign(Object.getPrototypeOf(globalThis.CSS), { registerProperty: () => {} });

// A busy machine is no failure: nothing waits this long that is going to come.
configure({ asyncUtilTimeout: 5_000 });

afterEach(cleanup);
