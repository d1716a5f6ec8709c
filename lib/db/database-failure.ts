import "server-only";

// SQLSTATE classes 08 (connection), 53 (resources), 57P (shutdown and start), and what the system says of a socket.
const DOWN = /^(08|53|57P0)|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH)$/;
const DOWN_MESSAGE = /timeout exceeded when trying to connect|Connection terminated|connection timeout/i;

/** True when an error says that the database cannot be reached now, which passes, and not that the request is wrong. */
export function isDatabaseDown(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if ("code" in each && DOWN.test(String(each.code))) return true;
    if (DOWN_MESSAGE.test(each.message)) return true;
    if (each instanceof AggregateError && each.errors.some(isDatabaseDown)) return true;
  }
  return false;
}
