import { Section } from "@/components/source/section";
import type { Words } from "@/lib/i18n/words";
import { withAsOf } from "@/lib/params/as-of";

const EXAMPLES = [
  "/api/v1/meetings.csv?pair=kaz-uzb&from=2016&level=head_of_state",
  "/api/v1/observations.csv?pair=kaz-uzb&indicator=NY.GDP.MKTP.KD.ZG&vintages=all",
  "/api/v1/claims.csv?pair=kaz-uzb",
  "/api/v1/documents.csv?pair=kaz-uzb",
  "/api/v1/reported-figures.csv?pair=kaz-uzb",
  "/api/v1/meetings-colt.csv?pair=kaz-uzb",
  "/api/v1/meetings-plover.csv?pair=kaz-uzb",
  "/api/v1/cadence.csv?pair=kaz-uzb&freq=Q&format=bilateral",
  "/api/v1/topics.csv?pair=kaz-uzb",
  "/api/v1/transformed.csv?pair=kaz-uzb&indicator=NY.GDP.MKTP.CD&transform=pc1",
];

/** The stable addresses of the tables as files, each as a link that works. */
export function CsvAddresses({ words }: { words: Words }) {
  const { t } = words;
  return (
    <Section id="csv" title={t("sources.csv")} lead={t("sources.csvLead")}>
      <ul className="text-sm">
        {EXAMPLES.map((example) => withAsOf(example, words.asOf)).map((href) => (
          <li key={href} className="py-0.5">
            <a href={href} className="font-mono text-xs break-all">
              {href}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
