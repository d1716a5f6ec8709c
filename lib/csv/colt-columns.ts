import type { CsvColumn } from "@/lib/csv/datasets";

const ITS_OWN = [
  { id: "TripID", type: "text" },
  { id: "LeaderID", type: "text" },
  { id: "LeaderCountryOrIGO", type: "text" },
  { id: "LeaderCountryISO", type: "code" },
  { id: "LeaderRegion", type: "text" },
  { id: "LeaderSubregion", type: "text" },
  { id: "PriorityLeader", type: "text" },
  { id: "LeaderRole", type: "code" },
  { id: "LeaderTitle", type: "text" },
  { id: "LeaderSurname", type: "text" },
  { id: "LeaderFullName", type: "text" },
  { id: "Exiled", type: "code" },
  { id: "CountryVisited", type: "text" },
  { id: "CountryVisitedISO", type: "code" },
  { id: "RegionVisited", type: "text" },
  { id: "SubRegionVisited", type: "text" },
  { id: "CityVisited", type: "text" },
  { id: "DisputedTerritory", type: "code" },
  { id: "SemiAutoTerritory", type: "code" },
  { id: "TripYear", type: "number" },
  { id: "TripStartDate", type: "date" },
  { id: "TripEndDate", type: "date" },
  // A number, or TBD.
  { id: "TripDuration", type: "code" },
  { id: "CotravelHOGS", type: "text" },
  { id: "SubHOGSTravelWithHOGS", type: "text" },
  { id: "MetHostHoGS", type: "code" },
  { id: "HostHOGSName", type: "text" },
  { id: "SubHOGSmetHostSubHOGS", type: "code" },
  { id: "HostSubHOGSName", type: "text" },
  { id: "AttendedMultilatEvent", type: "code" },
  { id: "NameMultilatEvent", type: "text" },
  { id: "AttendedMultilatMinisterialEvent", type: "code" },
  { id: "NameMultilatMinisterialEvent", type: "text" },
  { id: "MetNonhostHOGS", type: "code" },
  { id: "NonhostHOGSNames", type: "text" },
  { id: "MetIGOLeader", type: "code" },
  { id: "IGOLeaderName", type: "text" },
  { id: "PublicAddress", type: "code" },
  { id: "SignedAgreement", type: "code" },
  { id: "CulturalSiteOrCeremony", type: "code" },
  { id: "BusinessLeaderOrForum", type: "code" },
  { id: "Notes", type: "text" },
  { id: "Confidence(1-5)", type: "number" },
] as const satisfies readonly CsvColumn[];

/** How many sources a trip of COLT names, one a column. */
export const COLT_SOURCES = 33;

type SourceLink = `SourceLink${number}`;

function sourceLink(index: number): { id: SourceLink; type: "text" } {
  return { id: `SourceLink${index + 1}`, type: "text" };
}

/**
 * The columns of COLT (Country and Organizational Leader Travel, Pardee Institute, University of Denver), as users of
 * its file name them: akomiqaia/Observable-Projects, `src/data/diplomatic-visits/visits.ipynb`.
 */
export const COLT_COLUMNS = [...ITS_OWN, ...Array.from({ length: COLT_SOURCES }, (_, index) => sourceLink(index))];
