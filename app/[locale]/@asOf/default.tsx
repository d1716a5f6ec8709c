/** Every address has a page of this slot; Next asks for an answer where there is none. */
export default function NoAsOf() {
  return null;
}
