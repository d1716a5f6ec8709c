/** Markup that is safe to send: `element` alone makes it, and escapes every text that it is given. */
export type Markup = { readonly svg: string };

export type Attributes = Record<string, string | number | undefined>;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML 1.0 (2.2 Characters) has no place for these, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escaped(text: string): string {
  return text.replace(NO_CHARACTER, "\ufffd").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element with its attributes (undefined ones are left out) and its children, texts among them. */
export function element(name: string, attributes: Attributes, ...children: (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(String(value))}"`,
  );
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : child.svg)).join("");
  return { svg: `<${name}${written.join("")}${inside === "" ? "/>" : `>${inside}</${name}>`}` };
}
