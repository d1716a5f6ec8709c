import "server-only";
import { prisma } from "@/lib/db/client";
import type { Country } from "@/lib/domain/country";

let known: Promise<Map<string, Country>> | undefined;

async function read(): Promise<Map<string, Country>> {
  const rows = await prisma().country.findMany({ select: { iso3: true, iso2: true, m49: true, nameEn: true } });
  return new Map(rows.map((row) => [row.iso3, row]));
}

/** All countries by ISO alpha-3 code. Read once a process; an empty table or a failed read is asked again. */
export async function listCountries(): Promise<ReadonlyMap<string, Country>> {
  known ??= read();
  const reading = known;
  const forget = () => {
    if (known === reading) known = undefined;
  };
  const countries = await reading.catch((error: unknown) => {
    forget();
    throw error;
  });
  if (countries.size === 0) forget();
  return countries;
}
