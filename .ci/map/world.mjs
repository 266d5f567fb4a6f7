// Draws the land of the whole world, the picture under the dots on the list of alerts: public/maps/world.svg. It has coasts only, no
// borders. Its units are tenths of a degree, with x as longitude and minus y as latitude; src/map/world.rs places the dots the same way.
import { area, clipped, ringsOf, simplified, unwrapped } from "./extract.mjs";

/** West, south, east, north, as in src/map/world.rs. The map is cut at the Bering Strait. */
const WINDOW = [-170, -56, 190, 78];
/** The largest deviation of a simplified coast, in degrees: a third of a pixel at the size of the page. */
const TOLERANCE = 0.12;
/** Land smaller than this, in square degrees, would be less than a dot and is left out. */
const SPECK = 0.4;

const tenths = (line) => line.map(([x, y]) => [Math.round(x * 10), Math.round(-y * 10)]);

/** Returns a ring as a closed SVG path of relative moves. */
const path = ([first, ...rest]) => {
  let at = first;
  const moves = rest.flatMap((next) => {
    const [dx, dy] = [next[0] - at[0], next[1] - at[1]];
    at = next;
    return dx || dy ? [`${dx} ${dy}`] : [];
  });
  return `M${first.join(" ")}l${moves.join(" ")}z`.replaceAll(" -", "-");
};

/** Returns the SVG picture of a land topology from the npm package world-atlas. */
export const world = (topology, { name, version }) => {
  const whole = ringsOf(topology).map(unwrapped);
  const paths = whole
    .flatMap((ring) => [ring, ring.map(([x, y]) => [x + 360, y])])
    .map((ring) => clipped(ring, WINDOW))
    .filter((ring) => ring.length > 2 && area(ring) > SPECK)
    // A ring starts and ends at the same point, which is no baseline for the simplification, so each half is simplified separately.
    .map((ring) => {
      const half = Math.ceil(ring.length / 2);
      const line = { narrow: 1, tolerance: TOLERANCE };
      return [...simplified(ring.slice(0, half + 1), line).slice(0, -1), ...simplified([...ring.slice(half), ring[0]], line).slice(0, -1)];
    })
    .map((ring) => path(tenths(ring)));
  const [west, south, east, north] = WINDOW.map((degrees) => degrees * 10);
  const size = `width="${(east - west) / 5}" height="${((north - south) * 6) / 25}"`;
  return [
    `<!-- Written by ./dev map from the npm package ${name} ${version}: Natural Earth, land at 1:110,000,000, public domain; simplified. -->`,
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${west} ${-north} ${east - west} ${north - south}" preserveAspectRatio="none">`,
    `<path fill="#808080" fill-opacity=".3" fill-rule="evenodd" d="${paths.join("\n")}"/>`,
    "</svg>",
    "",
  ].join("\n");
};
