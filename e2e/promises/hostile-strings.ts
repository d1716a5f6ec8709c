import { type Random, seededRandom } from "../random";

/** A string as it is typed, and as it travels in a URL (which may be no valid UTF-8, or an encoding of an encoding). */
export type Hostile = { text: string; encoded: string };

type Kind = (random: Random, mark: string) => string;

const repeat = (random: Random, piece: string, most: number) => piece.repeat(random.whole(1, most));
const digits = (random: Random, most: number) =>
  Array.from({ length: random.whole(1, most) }, () => random.whole(0, 9)).join("");

const characters: Kind[] = [
  (_, mark) => `a\0${mark}`,
  () => "\0",
  (random) => random.pick(["\ud800", "\udfff", "a\ud83dz", "\udc00\ud800"]),
  (random, mark) => `${random.pick(["\u202e", "\u2066", "\u200f"])}${mark}\u202c`,
  (random) => repeat(random, random.pick(["\u200b", "\ufeff", "\u2060", "\u00ad", "\u00a0"]), 40),
  (random) => repeat(random, random.pick(["👩‍👩‍👧‍👦", "🇰🇿🇺🇿", "🏳️‍🌈", "𝕏"]), 20),
  (random) => `Z${repeat(random, random.pick(["\u0334\u0353", "\u0300\u0315", "\u0489"]), 60)}algo`,
  (random) => String.fromCharCode(random.whole(1, 31), random.whole(127, 159), random.whole(1, 31)),
  (random) => random.pick(["ﷺ", "ß", "İi̇Iı", "ŉ", "ﬃ", "Ǆ", "ΐ"]).repeat(random.whole(1, 30)),
  (random) => repeat(random, random.pick(["x", "é", "ж", "%", "'", "\\", " "]), 200),
  (random) => repeat(random, "A", 3_000),
  (random) => random.pick(["", " ", "\t", "\n", "\r\n", "\u2028", "\u3000"]).repeat(random.whole(1, 5)),
];

const statements: Kind[] = [
  (random, mark) => `'; DROP TABLE meetings;--${mark}${digits(random, 3)}`,
  (_, mark) => `1' OR '1'='1' /*${mark}*/`,
  (_, mark) => `") UNION SELECT '${mark}', password FROM pg_authid--`,
  (random) => `1; SELECT pg_sleep(${random.whole(10, 99)})--`,
  (_, mark) => `$$${mark}$$; COMMIT; $1 $2 $999999`,
  (_, mark) => `\\'; SELECT 1;${mark}`,
  (random) => `${repeat(random, random.pick(["%", "_", "a%", "\\%"]), 80)}\\`,
  (random) => repeat(random, "\\", 9),
  (random) => random.pick(["[", "(?", "*", "(a+)+$", "a{99999}", "[[:foo:]]", "\\1", "(?<=x", "^(([a-z])+.)+$"]),
  (random) => `(${repeat(random, "a|", 60)}a)${repeat(random, "*", 9)}`,
  (random) => random.pick(["&", "|", "!", "a & | b", ":*", "'a' <-> 'b'", "((("]),
];

const values: Kind[] = [
  (random) => `${random.pick(["", "-", "+"])}${digits(random, 30)}`,
  (random) =>
    random.pick([
      "2147483648",
      "-2147483649",
      "9223372036854775808",
      "1e309",
      "NaN",
      "-0",
      "0x1F",
      "1_000",
      "Infinity",
    ]),
  (random) => `${digits(random, 400)}.${digits(random, 400)}`,
  (random) => `${random.whole(2, 9)}e${random.whole(300, 99_999)}`,
  (random) => random.pick(["0000-00-00", "275760-09-13", "9999-12-31", "-0001", "0000", "0001-01-01", "10000-01-01"]),
  (random) => `${random.pick(["2023", "1900", "0999"])}-${digits(random, 3)}-${digits(random, 3)}`,
  (random) => random.pick(["2023-02-29", "2024-Q5", "2024-13", "2024-W01", "now", "infinity", "epoch", "today"]),
  (random) => `2024/${random.pick(["2025", "2023", "", "2024/2024"])}`,
  (random) => random.pick(["kaz-kaz", "KAZ-", "-uzb", "kaz-uzb-rus", "xxx-yyy", "kaz–uzb", "КАЗ-УЗБ", "zzz-aaa"]),
  (random) => repeat(random, `${random.pick(["KAZ", "minister", "a"])},`, 80),
  (random) => random.pick(["true", "null", "undefined", "[object Object]", "[]", "{}", "None", "false"]),
];

const markups: Kind[] = [
  (_, mark) => `<script>window.x${mark}=1</script>`,
  (_, mark) => `"><img src=x onerror=alert('${mark}')>`,
  (_, mark) => `' onmouseover='alert(1)' id='${mark}`,
  (_, mark) => `" autofocus onfocus="alert(1)" id="${mark}`,
  (_, mark) => `</title></script><svg/onload=alert("${mark}")>`,
  (_, mark) => `&lt;b&gt;${mark}&#60;&#x3c;&amp;`,
  (_, mark) => `<!--${mark}--><style>*{display:none}</style>`,
  (_, mark) => `\`\${${mark}}\`{{${mark}*7}}<%= ${mark} %>#{${mark}}`,
  (_, mark) => `javascript:alert("${mark}")`,
  (_, mark) => `{"__proto__":{"${mark}":1},"a":[${"[".repeat(50)}`,
  (random) => random.pick(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "valueOf"]),
  (_, mark) => `%s%n%x%p%d{0}${mark}`,
  (_, mark) => `$(id)\`id\`;|& ${mark} > out`,
  (_, mark) => `\r\nSet-Cookie: ${mark}=1\r\n\r\n<b>`,
  (_, mark) => `() { :;}; echo ${mark}\${jndi:ldap://${mark}}`,
];

const paths: Kind[] = [
  (random) => repeat(random, "../", 12),
  (random) => `${repeat(random, "..\\", 8)}windows\\win.ini`,
  (_, mark) => `....//....//${mark}.csv`,
  (_, mark) => `//${mark}.example/`,
  (_, mark) => `\\\\${mark}\\share`,
  (random) => random.pick([".", "..", "/", "//", "con", "nul.csv", ".env", ".git/config", "_next", "api"]),
  (_, mark) => `https://${mark}.example/?a=b&c=d#e`,
];

// What no text encodes to: bytes that are no UTF-8, broken escapes, an escape of an escape.
const bytes = [
  "%ff",
  "%c0%af",
  "%ed%a0%80",
  "%f5%80%80%80",
  "%",
  "%2",
  "%zz",
  "%u0041",
  "%00",
  "%2e%2e%2f",
  "%252e",
  "%25%30%30",
];

const KINDS = [characters, statements, values, markups, paths].flat();

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function make(index: number, random: Random): Hostile {
  const mark = `nx${index}`;
  const kind = KINDS[index % KINDS.length];
  // Every tenth string is joined from two kinds.
  const other = index % 10 === 9 ? KINDS[random.whole(0, KINDS.length - 1)]?.(random, mark) : "";
  const text = `${kind?.(random, mark) ?? ""}${other ?? ""}`;
  const isBroken = index % 12 === 11;
  const encoded = isBroken ? `${encode(text).slice(0, 60)}${bytes[random.whole(0, bytes.length - 1)]}` : encode(text);
  return { text, encoded };
}

/** As many hostile strings of all kinds, the same for the same seed. */
export function hostileStrings(count: number, seed: number): Hostile[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => make(index, random));
}
