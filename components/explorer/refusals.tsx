import { Notice } from "@/components/ui/notice";

/** Why something of a chart cannot be shown, a sentence each. */
export function Refusals({ texts }: { texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
