import { csvRoute } from "@/app/api/v1/csv-route";

export const GET = csvRoute("documents");
export const HEAD = GET;
