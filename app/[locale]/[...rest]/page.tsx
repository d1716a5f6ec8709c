import { notFound } from "next/navigation";

/** Addresses that no page has, within the layout of the reader's language. */
export default function UnknownPage() {
  notFound();
}
