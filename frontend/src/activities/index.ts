import { CalendarCheck, Sun } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** Activities: the list of all, and what the viewer has to do today. */
const feature: Feature = {
  id: "activities",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/activities", label: "nav.activities", icon: CalendarCheck }],
  pages: [
    { path: "/activities", search: listSearch, load: () => import("./list/page") },
    { path: "/activities/day", load: () => import("./day/page") },
  ],
  commands: [{ id: "day", to: "/app/activities/day", label: "nav.day", icon: Sun }],
};

export default feature;
