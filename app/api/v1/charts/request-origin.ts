const HOST = /^[A-Za-z0-9.-]+(:\d{1,5})?$|^\[[0-9A-Fa-f:]+\](:\d{1,5})?$/;

/** The address of the site as the reader wrote it, `https://rapport.example`: a proxy in front says the protocol. */
export function requestOrigin(request: Request): string {
  const own = new URL(request.url);
  const host = request.headers.get("host") ?? "";
  const proto = request.headers.get("x-forwarded-proto") === "https" ? "https:" : own.protocol;
  return HOST.test(host) ? `${proto}//${host}` : own.origin;
}
