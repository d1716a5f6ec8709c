import { geoPath } from "d3-geo";
import { type LabelSide, placeLabels } from "@/components/meeting/map-labels";
import { fitProjection, type MapSize } from "@/components/meeting/map-projection";
import { WORLD } from "@/components/meeting/world-shapes";
import { PageLink } from "@/components/ui/page-link";
import type { Words } from "@/lib/i18n/words";

/** A place on a map: `count` is the number of its meetings, `href` where its circle leads. Degrees of WGS 84. */
export type MapPlace = {
  name: string;
  /** ISO alpha-3. */
  country: string;
  latitude: number;
  longitude: number;
  count?: number;
  href?: string;
};

export type MapLook = keyof typeof SIZES;

// The drawing's own px, the radius of its largest circle, and its width on the narrowest screen (320 px). A full one has
// its own px on the narrowest wide screen, beside the list's facets: names with room there have room on a wider one.
const SIZES = {
  small: { width: 360, height: 220, radius: 6, narrow: 288 },
  full: { width: 560, height: 322, radius: 18, narrow: 288 },
};

// From the outer edge of the circle's line, which is 1 px wide; the room between is that of map-labels.
const SIDES: Record<LabelSide, string> = {
  right: "top-1/2 left-[calc(100%+1px)] -translate-y-1/2 pl-[3px]",
  left: "top-1/2 right-[calc(100%+1px)] -translate-y-1/2 pr-[3px]",
  above: "bottom-[calc(100%+1px)] left-1/2 -translate-x-1/2 pb-px",
  below: "top-[calc(100%+1px)] left-1/2 -translate-x-1/2 pt-px",
};

// The radius of the smallest circle, whatever the width.
const LEAST_PX = 4;

type Circle = { place: MapPlace; x: number; y: number; r: number; side: LabelSide | null; isNarrow: boolean };

/** Circles by number, the largest first; their area grows with it. Names have a place on a wide screen, some on a narrow. */
function circlesOf(places: readonly MapPlace[], look: MapLook, at: (place: MapPlace) => [number, number]): Circle[] {
  const { radius, narrow, ...size } = SIZES[look];
  const sorted = [...places].sort((a, b) => (b.count ?? 1) - (a.count ?? 1));
  const most = sorted[0]?.count ?? 1;
  const circles = sorted.map((place) => {
    const [x, y] = at(place);
    return { place, name: place.name, x, y, r: radius * Math.sqrt((place.count ?? 1) / most) };
  });
  const asDrawn = (scale: number) =>
    circles.map((each) => ({
      ...each,
      x: each.x * scale,
      y: each.y * scale,
      r: Math.max(LEAST_PX, each.r * scale),
    }));
  const sides = placeLabels(asDrawn(1), size);
  const scale = narrow / size.width;
  const onNarrow = placeLabels(asDrawn(scale), { width: narrow, height: size.height * scale }, (index) => {
    const side = sides[index];
    return side ? [side] : [];
  });
  return circles.map((each, index) => ({ ...each, side: sides[index] ?? null, isNarrow: onNarrow[index] !== null }));
}

const percent = (part: number, whole: number) => `${Math.round((part / whole) * 10_000) / 100}%`;

function Mark({ circle, size, words }: { circle: Circle; size: MapSize; words: Words }) {
  const { place, x, y, r, side, isNarrow } = circle;
  const name = `${place.name}, ${words.country(place.country)}`;
  const text = place.count === undefined ? name : words.t("meetingViews.cell", { period: name, count: place.count });
  const shared = {
    className:
      "group absolute -translate-1/2 min-w-2 aspect-square rounded-full border border-ink bg-ink/45 no-underline print:[print-color-adjust:exact]",
    style: { left: percent(x, size.width), top: percent(y, size.height), width: percent(2 * r, size.width) },
    title: text,
  };
  const label = side && (
    <span
      className={`map-label absolute text-xs whitespace-nowrap text-ink group-hover:underline ${SIDES[side]} ${isNarrow ? "" : "hidden wide:block"}`}
    >
      {place.name}
    </span>
  );
  if (!place.href)
    return (
      <span role="img" aria-label={text} {...shared}>
        {label}
      </span>
    );
  return (
    <PageLink href={place.href} aria-label={text} data-place={place.name} {...shared}>
      {/* What a finger meets is never smaller than 24 px. */}
      <span className="absolute top-1/2 left-1/2 size-6 -translate-1/2" />
      {label}
    </PageLink>
  );
}

type MapDrawingProps = { places: readonly MapPlace[]; look: MapLook; label: string; words: Words };

/** Places as circles on a map that fits them, drawn by the server: land and borders as hairlines, names where they have room. */
export function MapDrawing({ places, look, label, words }: MapDrawingProps) {
  const size = SIZES[look];
  const projection = fitProjection(places, size);
  const path = geoPath(projection).digits(1);
  const circles = circlesOf(places, look, ({ longitude, latitude }) => projection([longitude, latitude]) ?? [0, 0]);
  return (
    <section
      aria-label={label}
      className="relative overflow-hidden border border-hairline bg-paper"
      style={{ aspectRatio: `${size.width} / ${size.height}`, maxWidth: look === "small" ? size.width : undefined }}
    >
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        focusable="false"
        className="absolute inset-0 size-full"
      >
        <path d={path(WORLD.land) ?? ""} fill="var(--sunken)" />
        <path
          d={path(WORLD.lines) ?? ""}
          fill="none"
          stroke="var(--rule)"
          strokeWidth={0.6}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {circles.map((circle) => (
        <Mark key={`${circle.place.country} ${circle.place.name}`} circle={circle} size={size} words={words} />
      ))}
    </section>
  );
}
