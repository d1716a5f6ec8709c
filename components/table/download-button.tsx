import { Download } from "lucide-react";
import { LinkButton } from "@/components/ui/button";
import type { Words } from "@/lib/i18n/words";

/** The file of a table, with its number of rows. Nothing where there are no rows. */
export function DownloadButton({ href, count, words: { t } }: { href: string; count: number; words: Words }) {
  if (count === 0) return null;
  return (
    <LinkButton href={href} download>
      <Download size={15} aria-hidden />
      {t("common.downloadCsv", { count: t("common.rows", { count }) })}
    </LinkButton>
  );
}
