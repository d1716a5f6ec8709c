import { ChartFrame } from "@/components/chart/chart-frame";
import { partHref } from "@/components/meeting/list-part";
import { MapDrawing, type MapPlace } from "@/components/meeting/map-drawing";
import { groupByPlace, NEAR_KM, type PlacedGroup, placesNearby } from "@/components/meeting/place-groups";
import { MapCredit } from "@/components/meeting/place-map";
import { NotOnMap, PlaceTable } from "@/components/meeting/place-table";
import { frameLabels, type ViewProps, viewNotes } from "@/components/meeting/view-words";
import { formatCount } from "@/lib/format";

type PartProps = Pick<ViewProps, "list" | "words">;

function mapPlaces(groups: readonly PlacedGroup[], { list }: PartProps): MapPlace[] {
  return groups.map((group) => ({
    name: group.names[0] ?? group.gazetteerName,
    country: group.country,
    latitude: group.latitude,
    longitude: group.longitude,
    count: group.count,
    href: partHref(list, { place: group.names }),
  }));
}

function Maps({ placed, list, words }: PartProps & { placed: readonly PlacedGroup[] }) {
  const { t, locale } = words;
  const near = placesNearby(placed);
  const all = mapPlaces(placed, { list, words });
  const [busiest] = all;
  if (!busiest) return null;
  const nearLabel = t("meetingViews.mapNear", { distance: formatCount(NEAR_KM, locale), place: busiest.name });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {near && (
        <div>
          <p className="pb-1 text-sm font-medium">{nearLabel}</p>
          <MapDrawing places={mapPlaces(near, { list, words })} look="full" label={nearLabel} words={words} />
        </div>
      )}
      <div>
        {near && <p className="pb-1 text-sm font-medium">{t("meetingViews.mapAll")}</p>}
        <MapDrawing places={all} look="full" label={t("meetingViews.mapAll")} words={words} />
        <MapCredit words={words} />
      </div>
    </div>
  );
}

/** Meetings on a map of their places, with the same places as a table and what has no place on the map named under it. */
export function MeetingMap({ meetings, list, coverage, words }: ViewProps) {
  const { t } = words;
  const groups = groupByPlace(meetings);
  const { placed } = groups;
  const [busiest] = placed;
  const count = placed.reduce((sum, place) => sum + place.count, 0);
  return (
    <ChartFrame
      id="map"
      title={
        busiest
          ? t("meetingViews.mapTitle", { place: busiest.names[0] ?? "", most: busiest.count, count })
          : t("meetingViews.mapTitleNone")
      }
      subtitle={t("meetingViews.mapSubtitle")}
      summary={t("meetingViews.mapSummary", { meetings: count, places: placed.length })}
      chart={
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Maps placed={placed} list={list} words={words} />
          <div>
            <PlaceTable placed={placed} list={list} words={words} />
            <NotOnMap groups={groups} list={list} words={words} />
          </div>
        </div>
      }
      source={t("meetingViews.sources")}
      notes={viewNotes(meetings, coverage, words).join(" ")}
      labels={frameLabels(words)}
    />
  );
}
