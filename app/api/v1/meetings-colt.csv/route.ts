import { csvRoute } from "@/app/api/v1/csv-route";

export const GET = csvRoute("meetings-colt");
export const HEAD = GET;
