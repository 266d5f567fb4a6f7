// Extracts the geometry of a map: simplified land and state borders within a frame, from Natural Earth as packaged by the npm package
// world-atlas (TopoJSON).
//
// Nothing is drawn by hand. The geometry has coasts and state borders, except borders that the settings leave out. It has no borders of
// regions within a state; a test in src/map/ground.rs checks that for the first map.

/** The width in degrees that the constants below suit. All maps are equally wide on screen, so the constants scale with the map's width. */
const WIDE = 8.66;
/** How far lines continue beyond the frame, in degrees, so that their ends are out of sight. */
const MARGIN = 0.08;
/** The largest deviation of a simplified line, in degrees of latitude: a third of a pixel when the map is twice as large as on a phone. */
const TOLERANCE = 0.004;
/** A closed border around less than this area, in square degrees, is too small to see and is left out, whichever state's enclave it is. */
const SPECK = 0.01;

/** Returns a frame's box with a margin, and the constants scaled to it. */
const viewOf = ([west, south, east, north]) => {
  const scale = (east - west) / WIDE;
  const margin = MARGIN * scale;
  return {
    box: [west - margin, south - margin, east + margin, north + margin],
    narrow: Math.cos((((south + north) / 2) * Math.PI) / 180),
    tolerance: TOLERANCE * scale,
    speck: SPECK * scale * scale,
  };
};

/** Returns whether a line may reach into the box. */
const near = (line, box) =>
  [0, 1].every((axis) => line.some((at) => at[axis] >= box[axis]) && line.some((at) => at[axis] <= box[axis + 2]));

/** Returns the distance of a point from a line segment. */
const distance = ([x, y], [x1, y1], [x2, y2], narrow) => {
  const [dx, dy, px, py] = [(x2 - x1) * narrow, y2 - y1, (x - x1) * narrow, y - y1];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, (px * dx + py * dy) / length)) : 0;
  return Math.hypot(px - along * dx, py - along * dy);
};

/** Simplifies a line (Douglas–Peucker): drops points within the tolerance. The ends stay in place. */
export const simplified = (line, view) => {
  const [first, last] = [line[0], line.at(-1)];
  let [far, most] = [0, view.tolerance];
  line.forEach((at, n) => {
    const off = distance(at, first, last, view.narrow);
    if (off > most) [far, most] = [n, off];
  });
  return far ? [...simplified(line.slice(0, far + 1), view).slice(0, -1), ...simplified(line.slice(far), view)] : [first, last];
};

/** Clips a ring to the box, one edge after another (Sutherland–Hodgman). */
export const clipped = (line, box) => {
  for (const [axis, edge, sign] of [[0, box[0], 1], [1, box[1], 1], [0, box[2], -1], [1, box[3], -1]]) {
    const inside = (at) => (at[axis] - edge) * sign >= 0;
    line = line.flatMap((at, n) => {
      const before = line.at(n - 1);
      if (inside(at) === inside(before)) return inside(at) ? [at] : [];
      const share = (edge - before[axis]) / (at[axis] - before[axis]);
      const cut = [0, 1].map((one) => before[one] + share * (at[one] - before[one]));
      return inside(at) ? [cut, at] : [cut];
    });
  }
  return line;
};

/** Removes the jump to the other end of the map from a ring that crosses the 180th meridian. */
export const unwrapped = (line) => {
  let turn = 0;
  const whole = line.map(([x, y], n) => {
    const step = n ? x - line[n - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [x + turn, y];
  });
  const middle = whole.reduce((sum, [x]) => sum + x, 0) / whole.length;
  const shift = -360 * Math.round(middle / 360);
  return shift ? whole.map(([x, y]) => [x + shift, y]) : whole;
};

/** Returns the part of a line from the first segment that reaches into the box to the last. */
const reaching = (line, box) => {
  const reaches = line.map((_, n) => n > 0 && near([line[n - 1], line[n]], box));
  return line.slice(Math.max(0, reaches.indexOf(true) - 1), reaches.lastIndexOf(true) + 1);
};

const rounded = (line) => line.map((at) => at.map((degrees) => Math.round(degrees * 1000) / 1000));
const polygons = ({ type, arcs }) => (type === "Polygon" ? [arcs] : (arcs ?? []));
export const area = (line) => Math.abs(line.reduce((sum, [x, y], n) => sum + line.at(n - 1)[0] * y - x * line.at(n - 1)[1], 0)) / 2;
const closed = (line) => line[0].every((degrees, axis) => degrees === line.at(-1)[axis]);

/** Returns the lines of a topology in degrees. */
const decoded = ({ transform: { scale, translate }, arcs }) =>
  arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });

/** Joins lines into a ring. */
const joined = (lines) => (parts) => parts.flatMap((n) => (n < 0 ? lines[~n].toReversed() : lines[n]).slice(1));

/** Returns the land of a topology as rings in degrees. */
export const ringsOf = (topology) => topology.objects.land.geometries.flatMap(polygons).flat().map(joined(decoded(topology)));

/** Returns all lines of a topology, with those near the box simplified, and the indexes of those near the box. */
const linesOf = (topology, view) => {
  const lines = decoded(topology);
  const seen = new Set([...lines.keys()].filter((n) => near(lines[n], view.box)));
  for (const n of seen) lines[n] = simplified(lines[n], view);
  return { lines, seen };
};

/** Returns the land as rings within the box, to be filled by the even-odd rule, without rings that clip to no area. */
const landOf = ({ land }, { lines }, { box }) => {
  const ring = joined(lines);
  return land.geometries
    .flatMap(polygons)
    .flat()
    .map((parts) => rounded(clipped(unwrapped(ring(parts)), box)))
    .filter((line) => line.length > 2 && area(line) > 0);
};

/** Returns the lines that two states share, each with Natural Earth's names of both. */
const sharedLines = ({ countries }, { lines, seen }, { box, speck }) => {
  const owners = new Map();
  for (const country of countries.geometries) {
    for (const n of polygons(country).flat(2)) {
      const arc = n < 0 ? ~n : n;
      if (seen.has(arc)) owners.set(arc, [...(owners.get(arc) ?? []), country.properties.name]);
    }
  }
  return [...owners]
    .filter(([n, states]) => states.length === 2 && !(closed(lines[n]) && area(lines[n]) < speck))
    .map(([n, states]) => ({ states, line: reaching(rounded(lines[n]), box) }))
    .filter(({ line }) => line.length > 1);
};

/** Returns the land and borders for these settings, and faults in the labels of states. */
export const extracted = ({ transform, arcs, objects }, { labels, frames, not_drawn = [] }) => {
  const view = viewOf(frames.whole);
  const lines = linesOf({ transform, arcs }, view);
  const land = landOf(objects, lines, view);
  const shared = sharedLines(objects, lines, view);
  const faults = land.length ? [] : ["frames.whole: there is no land in this frame. Write a frame as west, south, east, north, with longitude first."];

  // If two labels name the same state, the first one counts.
  const known = new Set(objects.countries.geometries.map(({ properties }) => properties.name));
  const keys = new Map();
  for (const [key, { kind, text, natural_earth: name = text }] of Object.entries(labels)) {
    if (kind !== "state") continue;
    if (!known.has(name)) faults.push(`labels.${key}: Natural Earth has no state “${name}”. Write its name for this state as "natural_earth".`);
    if (!keys.has(name)) keys.set(name, key);
  }
  for (const name of new Set(shared.flatMap(({ states }) => states))) {
    if (!keys.has(name)) faults.push(`labels: a border of “${name}” is in this frame. Add a label of the kind "state" for it.`);
  }
  const drawn = (between) => !not_drawn.some((pair) => [...pair].sort().join() === between.join());
  const borders = shared
    .map(({ states, line }) => ({ between: states.map((name) => keys.get(name) ?? "").sort(), line }))
    .filter(({ between }) => drawn(between))
    .sort((one, other) => (`${one.between} ${one.line}` < `${other.between} ${other.line}` ? -1 : 1));
  return { land, borders, faults };
};
