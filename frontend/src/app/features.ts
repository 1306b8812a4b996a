import activities from "../activities";
import deals from "../deals";
import organizations from "../organizations";
import people from "../people";
import settings from "../settings";
import type { Feature } from "./feature";

/** The features of all users, in the order of the menu. */
export const FEATURES: readonly Feature[] = [organizations, people, deals, activities, settings];
