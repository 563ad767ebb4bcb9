import { useState } from 'react';
import type { DirectorySearch } from './directorySearch.ts';

/**
 * A key for a form that keeps its own values: a new one when the address changed by other means, such as a link that
 * clears it. What the form itself sent leaves it alone, and the focus where it is.
 */
export function useFormKey(search: DirectorySearch) {
  const written = JSON.stringify(search);
  const [state, setState] = useState({ written, sent: written, key: 0 });

  if (state.written !== written) {
    const isOwn = state.sent === written;
    setState({ written, sent: written, key: isOwn ? state.key : state.key + 1 });
  }
  const expect = (next: DirectorySearch) => setState((now) => ({ ...now, sent: JSON.stringify(next) }));

  return { formKey: state.key, expect };
}
