import { facetNames } from "@/components/meeting/facet-names";
import { FeedLinks } from "@/components/meeting/feed-links";
import { LayoutLinks } from "@/components/meeting/layout-links";
import { listOfMeetings } from "@/components/meeting/list-part";
import { MeetingFacets } from "@/components/meeting/meeting-facets";
import { meetingRows } from "@/components/meeting/meeting-rows";
import { MeetingViews } from "@/components/meeting/meeting-views";
import { NoMeetings } from "@/components/meeting/no-meetings";
import { ViewLinks } from "@/components/meeting/view-links";
import { type ListColumn, ListTable } from "@/components/table/list-table";
import { ListToolbar } from "@/components/table/list-toolbar";
import type { MeetingFacets as Facets } from "@/lib/domain/meeting-facet";
import type { MeetingRow } from "@/lib/domain/meeting-row";
import type { Pair } from "@/lib/domain/pair";
import type { PlottedMeetings } from "@/lib/domain/plotted-meeting";
import type { Words } from "@/lib/i18n/words";
import { exportHref } from "@/lib/params/export";
import type { MeetingQuery } from "@/lib/params/meeting-query";

/** What is read for a list of meetings. */
export type ListedMeetings = {
  /** Those of the page. */
  rows: readonly MeetingRow[];
  total: number;
  facets: Facets;
  /** Names of the persons whom the query asks for, by slug. */
  people: ReadonlyMap<string, string>;
  /** Null where the view is the table. */
  plotted: PlottedMeetings | null;
  /** Rows of the files in the layouts of research. */
  layouts: { colt: number; plover: number };
  /** The search with its spelling mended, where only that finds something. */
  suggestion: string | null;
};

type Props = {
  /** Null on the list of all pairs. */
  pair: Pair | null;
  query: MeetingQuery;
  listed: ListedMeetings;
  words: Words;
};

/** The columns of a table of meetings; the countries of each where they differ. */
export function meetingColumns({ t }: Words, ofAllPairs = false): ListColumn[] {
  return [
    { id: "date", header: t("column.date"), sortKey: "start_date", first: "descending" },
    { id: "title", header: t("column.title"), rowHeader: true, wrap: true, width: "16rem" },
    ...(ofAllPairs ? [{ id: "countries", header: t("facets.countries"), wrap: true, width: "10rem" }] : []),
    { id: "level", header: t("column.level"), sortKey: "level" },
    { id: "form", header: t("column.form"), sortKey: "form" },
    { id: "place", header: t("column.place"), sortKey: "city" },
    { id: "participants", header: t("column.participants"), wrap: true, width: "14rem" },
    { id: "topics", header: t("column.topics"), wrap: true, width: "14rem" },
    {
      id: "documents",
      header: t("column.documents"),
      unit: t("unit.COUNT"),
      align: "end",
      sortKey: "documents",
      first: "descending",
    },
    { id: "source", header: t("column.source") },
  ];
}

function captionOf(pair: Pair | null, words: Words): string {
  if (!pair) return words.t("facets.allCaption");
  return words.t("pair.meetingsCaption", { a: words.country(pair.a), b: words.country(pair.b) });
}

/** The meetings of the query in its view: a page of the table, or all of them drawn. */
function Meetings({ pair, query, listed, words }: Props) {
  const list = listOfMeetings(pair, query, words);
  const { rows, total, people, plotted, suggestion } = listed;
  if (total === 0) return <NoMeetings list={list} people={people} suggestion={suggestion} words={words} />;
  if (plotted) return <MeetingViews pair={pair} query={query} plotted={plotted} words={words} />;
  return (
    <ListTable
      list={list}
      total={total}
      caption={captionOf(pair, words)}
      columns={meetingColumns(words, pair === null)}
      rows={meetingRows(rows, words)}
      emptyText={words.t("pair.emptyMeetings")}
      words={words}
    />
  );
}

/** The meetings of a pair, or of all, as a list with facets, search, views, files and feeds. */
export function MeetingList(props: Props) {
  const { pair, query, listed, words } = props;
  const list = listOfMeetings(pair, query, words);
  const { total, facets, people, layouts } = listed;
  // A file holds the same rows whatever the view.
  const ofFile: MeetingQuery = { ...query, view: "table" };
  return (
    <>
      <ListToolbar
        list={list}
        total={total}
        caption={captionOf(pair, words)}
        filters={[]}
        besides={facetNames(people, words)}
        searchable
        downloadHref={exportHref("meetings", ofFile)}
        words={words}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-3">
        <ViewLinks list={list} words={words} />
        {total > 0 && (
          <>
            <span className="sm:ml-auto">
              <FeedLinks query={ofFile} words={words} />
            </span>
            <LayoutLinks query={ofFile} counts={{ rapport: total, ...layouts }} words={words} />
          </>
        )}
      </div>
      <div className="gap-x-8 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:items-start print:block">
        <MeetingFacets list={list} facets={facets} words={words} />
        <div className="min-w-0 lg:col-start-2">
          <Meetings {...props} />
        </div>
      </div>
    </>
  );
}
