/** One of our registered operations, asked while a page is rendered. */
export interface DocumentQuestion {
  /** The id it is registered under. */
  readonly id: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface DocumentAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** What the web needs to know to write a page as a document. */
export interface DocumentRequest {
  /** Path and search, as asked. */
  readonly url: string;
  /** How dates and amounts are written, such as `en-US`. */
  readonly locale: string;
  /** Where the pages stand for everybody, such as `https://stipple.example`; without a slash at the end. */
  readonly origin: string;
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly ask: (question: DocumentQuestion) => Promise<DocumentAnswer>;
}

export interface RenderedDocument {
  readonly status: number;
  readonly html: string;
}

/** A file of the built web, by the source it was made from, as the build writes it down. */
export interface BuiltFile {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** What the build left: the page all addresses share, and which file is where. */
export interface BuiltWeb {
  readonly page: string;
  readonly files: Readonly<Record<string, BuiltFile>>;
}

/** Writes public pages as whole documents; nothing for a page that is about its reader, which the browser draws. */
export type RenderDocument = (request: DocumentRequest) => Promise<RenderedDocument | undefined>;

/** What the web built for servers gives. */
export interface DocumentModule {
  readonly openDocuments: (web: BuiltWeb) => Promise<RenderDocument>;
}
