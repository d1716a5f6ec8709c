/**
 * What doctor found of one thing: in order, not there and not needed yet (start makes it, or only tests need it), or a
 * problem that keeps Rapport from starting. `text` says what is there, or the remedy.
 */
export type Finding = { thing: string; state: "ok" | "none" | "problem"; text: string };

const MARKS = { ok: "ok", none: "—", problem: "problem" } as const;

/** Whether a finding keeps Rapport from starting. */
export function isBroken({ state }: Finding): boolean {
  return state === "problem";
}

/** The findings as an aligned table of plain text. */
export function tableOf(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ thing }) => thing.length));
  return findings
    .map(({ thing, state, text }) => `${thing.padEnd(width)}  ${MARKS[state].padEnd(7)}  ${text}`)
    .join("\n");
}

/** Looks at one thing; a failure to look is a problem with its message. */
export async function find(thing: string, look: () => Promise<Omit<Finding, "thing">>): Promise<Finding> {
  try {
    return { thing, ...(await look()) };
  } catch (error) {
    return { thing, state: "problem", text: error instanceof Error ? error.message : String(error) };
  }
}
