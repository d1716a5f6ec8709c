const RULES: readonly { header: string; holds: (value: string) => boolean }[] = [
  { header: "content-security-policy", holds: (value) => /(^|;\s*)frame-ancestors 'none'/.test(value) },
  { header: "content-security-policy", holds: (value) => /(^|;\s*)default-src '(self|none)'/.test(value) },
  { header: "content-security-policy", holds: (value) => !/script-src[^;]*'unsafe-(inline|eval)'/.test(value) },
  { header: "x-content-type-options", holds: (value) => value === "nosniff" },
  { header: "x-frame-options", holds: (value) => value === "DENY" },
  {
    header: "referrer-policy",
    holds: (value) => /^(strict-origin(-when-cross-origin)?|no-referrer|same-origin)$/.test(value),
  },
];

/** Which of the headers that every response carries are missing or weak, in words; none when all is well. */
export function headerProblems(headers: Readonly<Record<string, string>>): string[] {
  return RULES.flatMap(({ header, holds }) => {
    const value = headers[header];
    if (value === undefined) return [`has no header ${header}`];
    return holds(value) ? [] : [`has the header ${header}: ${value}`];
  });
}
