import { connection } from "next/server";

/** The least that Next can render for a request: what a page with data is measured against. */
export default async function BarePage() {
  await connection();
  return <h1>Nothing but Next</h1>;
}
