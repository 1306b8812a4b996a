import { RefusedError } from "./commit";

/** An error that the API reports, by its code. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: string;
  /** What else the API tells of the error, such as the values for a sentence. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** The request did not reach the server, or no answer came back. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

/** What browsers say of a script or a style sheet that did not arrive. */
const NOT_LOADED = /dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/** Whether a script did not arrive: browsers remember that as long as the page lives, so only a reload can bring it. */
export function isScriptMissing(error: unknown): boolean {
  return error instanceof Error && NOT_LOADED.test(error.message);
}

/** The code of an error, for the message `error.<code>`. */
export function codeOf(error: unknown): string {
  if (error instanceof ApiError) return error.code;
  if (error instanceof RefusedError) return error.errors[0]?.code ?? "UNKNOWN";
  return error instanceof NetworkError || isScriptMissing(error) ? "NETWORK" : "UNKNOWN";
}

/** Whether an error says that nothing can be at the address of a page: all that a page asks with is in its address. */
export function isWrongAddress(error: unknown): boolean {
  return codeOf(error) === "BAD_USER_INPUT";
}

/** Codes with a sentence of their own; others are `UNKNOWN`. */
export const EXPLAINED_CODES = new Set(["NETWORK", "FORBIDDEN", "NOT_FOUND", "RATE_LIMITED", "BUSY", "TIMEOUT", "OUTCOME_UNKNOWN", "RESULT_UNAVAILABLE", "STALE_COUNT", "LIMIT_EXCEEDED", "CONTENT_TYPE_MISMATCH", "SIZE_MISMATCH"]);
