import { describe, expect, it } from "vitest";
import { compareMigrations } from "@/lib/db/migration-state";

const known = ["1_init", "2_rules"].map((name) => ({ name, script: "", checksum: `sum of ${name}` }));
const had = (migration_name: string, change: { checksum?: string; finished?: boolean } = {}) => ({
  migration_name,
  checksum: `sum of ${migration_name}`,
  finished: true,
  ...change,
});

describe("a database compared with the program's migrations", () => {
  it("is up to date when it has had each of them", () => {
    expect(compareMigrations([had("1_init"), had("2_rules")], known)).toEqual({ status: "up_to_date", names: [] });
  });

  it("is behind by those that it has not had, in their order", () => {
    expect(compareMigrations([], known)).toEqual({ status: "pending", names: ["1_init", "2_rules"] });
    expect(compareMigrations([had("1_init")], known)).toEqual({ status: "pending", names: ["2_rules"] });
  });

  it("is newer when it has had one that the program does not know, also when it lacks another", () => {
    expect(compareMigrations([had("1_init"), had("3_future")], known)).toEqual({
      status: "newer",
      names: ["3_future"],
    });
  });

  it("is failed when one was begun and not finished", () => {
    const applied = [had("1_init"), had("2_rules", { finished: false })];
    expect(compareMigrations(applied, known)).toEqual({ status: "failed", names: ["2_rules"] });
  });

  it("is edited when one was applied from another script", () => {
    const applied = [had("1_init", { checksum: "another" }), had("2_rules")];
    expect(compareMigrations(applied, known)).toEqual({ status: "edited", names: ["1_init"] });
  });
});
