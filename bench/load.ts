import { Agent, get } from "node:http";
import { median } from "@/bench/part";

/** What a number of connections got from a page: answers a second, and milliseconds to the first byte (median). */
export type Load = { perSecond: number; firstByteMs: number };

type Answer = { firstByteMs: number };

function ask(agent: Agent, url: string): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { accept: "text/html", "accept-encoding": "gzip" } }, (response) => {
      const firstByteMs = performance.now() - start;
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`));
      response.on("error", reject);
      response.on("end", () => resolve({ firstByteMs }));
      response.resume();
    });
    request.on("error", reject);
  });
}

/** Asks for a page over `connections` kept-alive connections for `seconds`, each as fast as it is answered. */
export async function load(url: string, connections: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Answer[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const worker = async () => {
    while (performance.now() < end) answers.push(await ask(agent, url));
  };
  try {
    await Promise.all(Array.from({ length: connections }, worker));
  } finally {
    agent.destroy();
  }
  const taken = (performance.now() - start) / 1000;
  return { perSecond: answers.length / taken, firstByteMs: median(answers.map((answer) => answer.firstByteMs)) };
}
