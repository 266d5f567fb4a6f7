// Reads the settings of a map, and reports each fault in one sentence that says where it is and what to do.

const KINDS = ["region", "state", "water"];
const FIELDS = ["parties", "labels", "frames", "names", "not_drawn"];
/** The smallest width of a frame, in degrees, and the largest ratio of height to width. */
const MIN_EXTENT = 0.05;
const MAX_ASPECT = 3;

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const numbers = (value, counts) => Array.isArray(value) && counts.includes(value.length) && value.every(Number.isFinite);
const holds = ([west, south, east, north], [x, y]) => x >= west && x <= east && y >= south && y <= north;

const line = (text, message) => {
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? "" : ` near line ${text.slice(0, Number(position)).split("\n").length}`;
};

/** Parses settings, and returns them with every fault in them. */
export const read = (text) => {
  const faults = [];
  const fault = (place, sentence) => void faults.push(`${place}: ${sentence}`);
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { faults: [`the file is not valid JSON. Look for a missing comma, bracket or quotation mark${line(text, error.message)}.`] };
  }
  if (!isRecord(value)) return { faults: ["the file must be a record in braces, with labels, frames and names."] };

  for (const field of Object.keys(value)) {
    if (!FIELDS.includes(field)) fault(field, `there is no such setting. The settings are ${FIELDS.join(", ")}.`);
  }

  const records = (at, part) => {
    if (!isRecord(part)) fault(at, "this must be a record in braces.");
    return isRecord(part) ? part : {};
  };

  // ---- labels: every name on the map -----------------------------------------------------------------------------------
  const labels = records("labels", value.labels);
  for (const [key, label] of Object.entries(labels)) {
    const at = `labels.${key}`;
    if (!isRecord(label) || !KINDS.includes(label.kind)) {
      fault(at, 'this needs a "kind", which is "region", "state" or "water".');
      continue;
    }
    for (const field of Object.keys(label)) {
      if (!["kind", "text", "natural_earth"].includes(field)) fault(`${at}.${field}`, "a label has no such field.");
    }
    const named = typeof label.text === "string" && label.text.trim() !== "";
    if (label.kind === "region" && label.text !== undefined) fault(`${at}.text`, "leave this out: the alert's file names the region.");
    if (label.kind !== "region" && !named) fault(`${at}.text`, "write here the name that the map shows.");
    if (label.natural_earth !== undefined && (label.kind !== "state" || typeof label.natural_earth !== "string")) {
      fault(`${at}.natural_earth`, "this is the name of a state in Natural Earth; only a state has one.");
    }
  }

  // ---- frames: what is drawn -------------------------------------------------------------------------------------------
  const frames = records("frames", value.frames);
  for (const [key, frame] of Object.entries(frames)) {
    const at = `frames.${key}`;
    if (!["whole", "detail"].includes(key)) fault(at, 'there is no such frame. A map has a "whole", and may have a "detail".');
    else if (!numbers(frame, [4])) fault(at, "write four numbers in degrees: west, south, east, north.");
    else {
      const [west, south, east, north] = frame;
      const [wide, high] = [east - west, north - south];
      if (wide < MIN_EXTENT || high < MIN_EXTENT) fault(at, "west must be less than east, and south less than north.");
      else if (Math.abs(west) > 180 || Math.abs(east) > 180) fault(at, "longitudes are from -180 to 180.");
      else if (Math.abs(south) > 85 || Math.abs(north) > 85) fault(at, "latitudes are from -85 to 85 here.");
      else if (high / wide / Math.cos((((south + north) / 2) * Math.PI) / 180) > MAX_ASPECT) {
        fault(at, `the frame is more than ${MAX_ASPECT} times as high as wide. Make it wider.`);
      }
    }
  }
  const { whole, detail } = frames;
  if (whole === undefined) fault("frames.whole", "write here what the map shows: west, south, east, north, in degrees.");
  const right = !faults.some((one) => one.startsWith("frames."));
  if (right && detail && !(holds(whole, detail) && holds(whole, detail.slice(2)))) {
    fault("frames.detail", "the enlarged part must lie within frames.whole.");
  }

  // ---- names: where labels are placed ----------------------------------------------------------------------------------
  const names = records("names", value.names);
  for (const key of ["whole", "detail"]) if (key in frames) records(`names.${key}`, names[key]);
  for (const [key, part] of Object.entries(names)) {
    if (!(key in frames)) fault(`names.${key}`, "there is no such frame.");
    for (const [label, at] of Object.entries(isRecord(part) ? part : {})) {
      const place = `names.${key}.${label}`;
      if (!(label in labels)) fault(place, `there is no label “${label}”.`);
      if (!numbers(at, [2, 4])) {
        fault(place, "write the longitude and latitude of the centre of the name. If the feature is elsewhere, add its longitude and latitude.");
      } else if (right && frames[key] && !holds(frames[key], at)) fault(place, `this lies outside frames.${key}.`);
    }
  }

  // ---- states ----------------------------------------------------------------------------------------------------------
  const twoStates = (pair) =>
    Array.isArray(pair) && pair.length === 2 && pair[0] !== pair[1] && pair.every((key) => labels[key]?.kind === "state");
  if (value.parties !== undefined && !twoStates(value.parties)) {
    fault("parties", "name two labels of states that dispute the region, or leave this out.");
  }
  if (value.not_drawn !== undefined && !(Array.isArray(value.not_drawn) && value.not_drawn.every(twoStates))) {
    fault("not_drawn", "write a list of pairs, each with the labels of two states between which no line is drawn.");
  }
  return { value, faults };
};
