/** How the server answers a photograph: with a ticket to hand in with the form, or with what is wrong. */
export type PhotoAnswer =
  | { ticket: string; problem?: undefined }
  | { ticket?: undefined; problem: { code: string; message?: string } };

interface Sending {
  file: File;
  /** Who the enquiry is for: only their clinic will be able to see it. */
  technicianSlug: string;
  /** Share of the bytes that left this device, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends one private photograph as it is; only the old request object tells how far it got. */
export function sendPhoto({ file, technicianSlug, onProgress, signal }: Sending): Promise<PhotoAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?purpose=enquiry&technician=${encodeURIComponent(technicianSlug)}`);
    request.responseType = 'json';
    request.setRequestHeader('x-stipple-upload', '1');
    request.setRequestHeader('content-type', file.type || 'application/octet-stream');
    request.upload.addEventListener('progress', (event) => onProgress(event.total ? event.loaded / event.total : 0));
    request.addEventListener('load', () => resolve(answerOf(request.response)));
    request.addEventListener('error', () => resolve({ problem: { code: 'ConnectionLost' } }));
    request.addEventListener('abort', () => resolve({ problem: { code: 'Stopped' } }));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function answerOf(body: unknown): PhotoAnswer {
  const ticket = textAt(body, ['photo', 'ticket']);
  if (ticket) return { ticket };
  const message = textAt(body, ['problem', 'message']);
  return { problem: { code: textAt(body, ['problem', 'code']) ?? 'Unknown', ...(message ? { message } : {}) } };
}

function textAt(body: unknown, path: readonly string[]) {
  let value = body;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === key)?.[1];
  }
  return typeof value === 'string' ? value : undefined;
}
