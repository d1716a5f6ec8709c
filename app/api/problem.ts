import { isDatabaseDown } from "@/lib/db/database-failure";
import { type ErrorDetail, RapportError } from "@/lib/errors";

const TITLES: Record<number, string> = {
  400: "A parameter is not understood",
  403: "Not allowed",
  404: "Not found",
  409: "Conflict",
  422: "The data are not valid",
  500: "Something failed",
  503: "The database cannot be reached",
};
const RETRY_SECONDS = 5;
/** Nobody reads it; it keeps a reader who leaves out of the log of failures. */
const CLIENT_LEFT = 499;

/** Runs a route; whatever it throws is answered as a problem document (RFC 9457), without inner details. */
export async function answer(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    if (error instanceof Error && error.name === "AbortError") return new Response(null, { status: CLIENT_LEFT });
    return problem(asRapportError(error));
  }
}

/** The error for parameters that a request must mend. */
export function badParameters(problems: readonly ErrorDetail[]): RapportError {
  const sentence = problems.map(({ name, value, message }) => `${name}="${value}" ${message}`).join("; ");
  return new RapportError("bad_request", `${sentence}.`, { details: problems });
}

function asRapportError(error: unknown): RapportError {
  if (error instanceof RapportError) return error;
  if (isDatabaseDown(error)) {
    return new RapportError("unavailable", "The database cannot be reached at the moment: try again in a few seconds.");
  }
  // Next writes what a route throws to the server's log; a message of PostgreSQL is not for the outside.
  throw error;
}

function problem(error: RapportError): Response {
  const { status, code, message, details } = error;
  const body = {
    type: "about:blank",
    title: TITLES[status] ?? TITLES[500],
    status,
    code,
    detail: message,
    errors: details,
  };
  const headers = new Headers({ "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  if (status === 503) headers.set("Retry-After", String(RETRY_SECONDS));
  return new Response(JSON.stringify(body), { status, headers });
}
