import { csvRoute } from "@/app/api/v1/csv-route";

export const GET = csvRoute("claims");
export const HEAD = GET;
