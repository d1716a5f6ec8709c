/** A segment of a path as the text that it names; one that encodes none, or none that PostgreSQL can hold, stays as it is. */
export function decodedSegment(segment: string): string {
  try {
    const text = decodeURIComponent(segment);
    return text.includes("\0") ? segment : text;
  } catch {
    return segment;
  }
}
