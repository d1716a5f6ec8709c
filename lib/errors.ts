/** Error codes of Rapport with the HTTP status that each answers with. The only such table. */
export const ERROR_STATUS = {
  bad_request: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid_data: 422,
  unavailable: 503,
  internal: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** One thing that is wrong: which parameter or column, at which value, and what would be right. */
export type ErrorDetail = { name: string; value: string; message: string };

/** The error class of Rapport: `message` names the thing and the remedy, in a sentence for people. */
export class RapportError extends Error {
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[];

  constructor(code: ErrorCode, message: string, options: { details?: readonly ErrorDetail[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "RapportError";
    this.code = code;
    this.details = options.details ?? [];
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}
