import { partHref } from "@/components/meeting/list-part";
import type { PlacedGroup, PlaceGroups } from "@/components/meeting/place-groups";
import type { ViewProps } from "@/components/meeting/view-words";
import { DataTable } from "@/components/table/data-table";
import type { TableRow } from "@/components/table/table-types";
import { PageLink } from "@/components/ui/page-link";
import { foldName } from "@/lib/domain/gazetteer";
import { formatCount } from "@/lib/format";

type PartProps = Pick<ViewProps, "list" | "words">;

const nameOf = ({ names }: PlacedGroup) => names.join(" / ");

function placeRow(group: PlacedGroup, { list, words }: PartProps): TableRow {
  // Where the gazetteer has the city under another name altogether, the position is that of the name.
  const isOther = !group.names.some((name) => foldName(name) === foldName(group.gazetteerName));
  return {
    id: `${group.country} ${nameOf(group)}`,
    cells: {
      place: {
        text: nameOf(group),
        href: partHref(list, { place: group.names }),
        sub: isOther ? words.t("meetingViews.asSpelt", { name: group.gazetteerName }) : undefined,
      },
      country: { text: words.country(group.country) },
      count: { text: formatCount(group.count, words.locale), value: String(group.count) },
    },
  };
}

/** The places of a map as a table: each with its number and the way to its meetings. */
export function PlaceTable({ placed, list, words }: PartProps & { placed: readonly PlacedGroup[] }) {
  const { t } = words;
  return (
    <DataTable
      caption={t("meetingViews.placeTable")}
      density="compact"
      columns={[
        { id: "place", header: t("column.place"), rowHeader: true },
        { id: "count", header: t("meetingViews.meetings"), align: "end" },
        { id: "country", header: t("column.area") },
      ]}
      rows={placed.map((group) => placeRow(group, { list, words }))}
      emptyText={t("meetingViews.mapTitleNone")}
    />
  );
}

/** What the map does not show, and why. */
export function NotOnMap({ groups: { unplaced, calls, unstated }, list, words }: PartProps & { groups: PlaceGroups }) {
  const { t } = words;
  if (unplaced.length + calls + unstated === 0) return null;
  return (
    <div className="mt-4 text-sm">
      <h3>{t("meetingViews.notOnMap")}</h3>
      <ul className="mt-1 list-disc pl-5">
        {unplaced.map(({ country, city, count }) =>
          city ? (
            <li key={`${country} ${city}`}>
              <PageLink href={partHref(list, { place: [city] })}>
                {t("meetingViews.notFound", { place: `${city}, ${words.country(country)}`, count })}
              </PageLink>
            </li>
          ) : (
            <li key={country}>{t("meetingViews.noCity", { place: words.country(country), count })}</li>
          ),
        )}
        {calls > 0 && <li>{t("meetingViews.calls", { count: calls })}</li>}
        {unstated > 0 && <li>{t("meetingViews.noPlace", { count: unstated })}</li>}
      </ul>
    </div>
  );
}
