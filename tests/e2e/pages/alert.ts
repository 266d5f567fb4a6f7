// The addresses of an alert's pages.
import { ID } from "../data";

/** The alert's first page: the list of its stages. */
export const LIST = `alerts/${ID}/`;
export const RECOMMENDATIONS = `${LIST}recommendations/`;
export const EVENTS = `${LIST}events/`;
export const CHECKS = `${LIST}checks/`;
export const TEXT = `${LIST}text/`;
export const SOURCES = `${LIST}sources/`;
export const CITE = `${LIST}cite/`;
export const POSTER = `${LIST}poster/`;
