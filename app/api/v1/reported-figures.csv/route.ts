import { csvRoute } from "@/app/api/v1/csv-route";

export const GET = csvRoute("reported-figures");
export const HEAD = GET;
