import { connect, createServer, type Socket } from "node:net";

/** A door to another port of this machine that can be shut and opened again. */
export type TcpProxy = { port: number; shut: () => Promise<void>; open: () => Promise<void> };

/** Passes connections on to a port of 127.0.0.1. Shut, it ends them all and nobody listens. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, shut, open: async () => (server.listening ? undefined : listen(port)) };
}
