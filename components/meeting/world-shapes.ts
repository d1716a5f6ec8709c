import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";

type Countries = Parameters<typeof mesh>[1];
type Topology = Parameters<typeof feature>[0] & { objects: { countries: Countries } };

/** Guarantee: the package's file is the TopoJSON that its name says; TypeScript reads the words in it as any text. */
function asTopology(file: unknown): Topology {
  return file as Topology;
}

const world = asTopology(atlas);

/** Who drew the shapes. */
export const SHAPES = "Natural Earth";

/** The land of the world, and its coasts and borders as lines, at 1:110 million. */
export const WORLD = {
  land: feature(world, "land"),
  lines: mesh(world, world.objects.countries),
};
