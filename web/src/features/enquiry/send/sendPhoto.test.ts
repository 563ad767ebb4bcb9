import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sendPhoto } from './sendPhoto.ts';

class FakeRequest extends EventTarget {
  static last: FakeRequest;
  upload = new EventTarget();
  response: unknown = null;
  headers: Record<string, string> = {};
  address = '';
  body: unknown;

  constructor() {
    super();
    FakeRequest.last = this;
  }

  open(method: string, address: string) {
    this.address = `${method} ${address}`;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send(body: unknown) {
    this.body = body;
  }

  abort() {
    this.dispatchEvent(new Event('abort'));
  }

  answer(body: unknown) {
    this.response = body;
    this.dispatchEvent(new Event('load'));
  }
}

const file = new File(['pixels'], 'crown.heic', { type: 'image/heic' });

function send(onProgress = (_share: number) => {}, signal = new AbortController().signal) {
  return sendPhoto({ file, technicianSlug: 'aisha-khan', onProgress, signal });
}

beforeEach(() => vi.stubGlobal('XMLHttpRequest', FakeRequest));
afterEach(() => vi.unstubAllGlobals());

describe('sendPhoto', () => {
  it('sends the bytes as they are, marked as ours', async () => {
    const answer = send();
    FakeRequest.last.answer({ photo: { ticket: 't1' } });

    expect(await answer).toEqual({ ticket: 't1' });
    expect(FakeRequest.last.address).toBe('POST /uploads?purpose=enquiry&technician=aisha-khan');
    expect(FakeRequest.last.headers).toEqual({ 'x-stipple-upload': '1', 'content-type': 'image/heic' });
    expect(FakeRequest.last.body).toBe(file);
  });

  it('tells how much has left', () => {
    const shares: number[] = [];
    void send((share) => shares.push(share));

    FakeRequest.last.upload.dispatchEvent(new ProgressEvent('progress', { loaded: 25, total: 100 }));

    expect(shares).toEqual([0.25]);
  });

  it('hands on what the server found wrong', async () => {
    const answer = send();
    FakeRequest.last.answer({ problem: { code: 'PhotoTooSmall', message: 'Too small.', field: 'photo' } });

    expect(await answer).toEqual({ problem: { code: 'PhotoTooSmall', message: 'Too small.' } });
  });

  it('calls an answer it does not understand unknown', async () => {
    const answer = send();
    FakeRequest.last.answer(null);

    expect(await answer).toEqual({ problem: { code: 'Unknown' } });
  });

  it('says when the connection is lost', async () => {
    const answer = send();
    FakeRequest.last.dispatchEvent(new Event('error'));

    expect(await answer).toEqual({ problem: { code: 'ConnectionLost' } });
  });

  it('stops when the photograph is taken away', async () => {
    const taking = new AbortController();
    const answer = send(undefined, taking.signal);
    taking.abort();

    expect(await answer).toEqual({ problem: { code: 'Stopped' } });
  });
});
