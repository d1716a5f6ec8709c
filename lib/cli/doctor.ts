import { databaseChecks } from "@/lib/cli/doctor-database";
import { type Finding, isBroken, tableOf } from "@/lib/cli/doctor-finding";
import { systemChecks } from "@/lib/cli/doctor-system";

/**
 * Prints what of the environment is in order, each line with its remedy where it is not. Changes nothing. The exit
 * code is 1 when something is broken that `npm start` needs.
 */
export async function doctor(): Promise<void> {
  const findings: Finding[] = [...(await systemChecks()), ...(await databaseChecks())];
  console.log(tableOf(findings));
  if (findings.some(isBroken)) process.exitCode = 1;
}
