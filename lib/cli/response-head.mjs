// Loaded into the web server before Next, for what Next does not let a page or a route do: headers on its own redirects,
// an encoding of a route's body, and an answer other than 500 to an address that no text encodes to.
import { subscribe } from "node:diagnostics_channel";
// biome-ignore lint/style/noRestrictedImports: plain JavaScript, for Node alone knows no @/
import { FRAMED, NO_FRAME, RESPONSE_HEADERS } from "../response-headers.mjs";

/** Under this name a route says how its body is encoded: Next drops its Content-Encoding. */
const ENCODING = "x-body-encoding";

const IS_FRAMED = new RegExp(`^/${FRAMED}`);

/** Whether a path encodes a text, and one that PostgreSQL can hold: none with a NUL. */
function encodesText(path) {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/** The address with each `%` of a path that encodes no text standing for itself. */
function decodable(url) {
  const [path, ...query] = url.split("?");
  return encodesText(path) ? url : [path.replaceAll("%", "%25"), ...query].join("?");
}

function nameEncoding(response) {
  const encoding = response.getHeader(ENCODING);
  if (encoding === undefined || response.headersSent) return;
  response.removeHeader(ENCODING);
  response.setHeader("Content-Encoding", encoding);
}

subscribe("http.server.request.start", ({ request, response }) => {
  request.url = decodable(request.url);
  for (const { key, value } of RESPONSE_HEADERS) response.setHeader(key, value);
  if (!IS_FRAMED.test(request.url)) response.setHeader(NO_FRAME.key, NO_FRAME.value);
  const writeHead = response.writeHead;
  response.writeHead = (...head) => {
    nameEncoding(response);
    return writeHead.apply(response, head);
  };
});
