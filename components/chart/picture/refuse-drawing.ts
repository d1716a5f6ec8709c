import { RapportError } from "@/lib/errors";

/** For a chart of which nothing can be drawn: throws RapportError `bad_request` with why it is refused; null without. */
export function refuseDrawing(refused: readonly string[]): null {
  if (refused.length === 0) return null;
  throw new RapportError("bad_request", refused.join(" "));
}
