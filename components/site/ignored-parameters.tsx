import { Notice } from "@/components/ui/notice";
import type { ErrorDetail } from "@/lib/errors";
import type { Words } from "@/lib/i18n/words";

/** Names each part of the address that could not be understood; the page shows the default for it. */
export function IgnoredParameters({ problems, words }: { problems: readonly ErrorDetail[]; words: Words }) {
  if (problems.length === 0) return null;
  return (
    <div className="pt-4">
      <Notice tone="warning" title={words.t("common.ignoredTitle")}>
        <ul>
          {problems.map(({ name, value }) => (
            <li key={`${name}=${value}`} className="break-words">
              {name === "asof" ? words.t("asOf.ignored", { value }) : words.t("common.ignored", { name, value })}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
