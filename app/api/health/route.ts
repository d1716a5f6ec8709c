import { readHealth } from "@/lib/db/health";
import packageJson from "@/package.json" with { type: "json" };

/** Whether database and migrations are well: 200, or 503 for a load balancer to look elsewhere. */
export async function GET(): Promise<Response> {
  const health = await readHealth(() => performance.now());
  return Response.json(
    { ...health, version: packageJson.version },
    { status: health.status === "ok" ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
