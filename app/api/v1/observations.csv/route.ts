import { csvRoute } from "@/app/api/v1/csv-route";

export const GET = csvRoute("observations");
export const HEAD = GET;
