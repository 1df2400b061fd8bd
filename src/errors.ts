/**
 * Every code that Picketline raises or reports. Codes are documented in docs/errors.md and never reused.
 *
 * `BAD_…` codes blame the input and make the CLI end with exit code 2, all others with 1.
 */
export type ErrorCode = keyof typeof ERROR_CODES;

export const ERROR_CODES = {
  BAD_PATH: 'A path does not exist, cannot be read, or holds no articles.',
  BAD_ENCODING: 'A file is not UTF-8 text.',
  BAD_FRONT_MATTER: 'The front matter of a file is not the YAML that was expected.',
  BAD_PAGE: 'An HTML page holds no article that can be told from the rest of it.',
  BAD_TEXT: 'A text is empty or larger than PICKETLINE_MAX_TEXT_BYTES.',
  BAD_EXPORT:
    'A file to restore from is not a whole export, or not one that this version can read.',
  BAD_ARGUMENT: 'An argument or setting has a value that is not allowed.',
  BAD_CURSOR: 'A cursor was not made by this list.',
  BAD_ANNOTATION: 'An annotated text to measure with does not keep to its format.',
  TOO_EXPENSIVE: 'A question could ask for more values than the server reads for one request.',
  TOO_COMPLEX:
    'A question is longer, deeper or more repetitive than the server takes, or its variables are.',
  REQUEST_TIMEOUT: 'A request took longer than its time limit; what ran for it was ended.',
  CLIENT_GONE: 'A client left before its answer was ready; what ran for it was ended.',
  UNKNOWN_DOCUMENT: 'No document of the manifest has the id that a request names.',
  UNLISTED_DOCUMENT:
    'The server answers the documents of its manifest only, and this is none of them.',
  BAD_STATEMENT: 'A file in cypher/ does not keep to its header.',
  ADDRESS_TAKEN:
    'Another program listens on the address that HOST and PORT name, or it is not of this machine.',
  GRAPH_UNAVAILABLE: 'The graph database does not answer.',
  GRAPH_BUSY:
    'The graph database stayed busy with other work for too long, or every connection to it was in use.',
  GRAPH_IN_USE: 'The folder of the embedded graph is open in another process.',
  GRAPH_TIMEOUT: 'A statement took longer than its time limit.',
  GRAPH_FAILED: 'The graph database refused a statement.',
  GRAPH_NEWER:
    'The graph was migrated by a later version of the program, which this one does not understand.',
  MIGRATION_CHANGED: 'A migration that the graph has had is no longer what it was.',
  GRAPH_CHANGED:
    'The graph was written to while it was exported, so the export is of no one moment.',
  GRAPH_NOT_EMPTY: 'The graph that an export should be restored into holds something else already.',
  RESTORE_UNFINISHED:
    'The graph is half restored or imported; the same restore, or picketline migrate, goes on.',
  DISK_FULL: 'A disk has no space left: that of the embedded graph, or of a file that is written.',
  STORED_LATER:
    'An article is accepted and kept in the journal, but not yet in the graph; the next start stores it.',
  JOURNAL_FAILED: 'The journal could not keep an article, so it was not accepted.',
  JOURNAL_FULL:
    'The journal holds as many articles that the graph has not taken as it may, so no more are accepted.',
  JOURNAL_DAMAGED: 'Part of the journal cannot be read: an article that was accepted may be lost.',
  JOURNAL_CUT_OFF:
    'The last record of the journal was being written when the program ended; its article was not accepted.',
  EXTRACTION_FAILED:
    'A step of the extraction failed on an article, which is a defect of ours; please report it.',
  STRIKE_UNDECIDED: 'The text tells of a strike, but not which of those in the calendar it is.',
  UNPAIRED_MARK:
    'A quotation mark has no partner; the quotation was read up to the end of its paragraph.',
  NESTED_TOO_DEEP:
    'More quotations stand inside each other than are read; the innermost were left out.',
} as const;

/** An error that we meant for whoever called: it names the input, the place, and what was expected. */
export class PicketlineError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = 'PicketlineError';
    this.code = code;
  }
}

/** Whether the error is about a single article or file, so that the work can go on with the others. */
export function isOfOneArticle(error: unknown): error is PicketlineError {
  return (
    error instanceof PicketlineError &&
    (error.code.startsWith('BAD_') || error.code === 'EXTRACTION_FAILED')
  );
}
