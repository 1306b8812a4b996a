import { CalendarCheck } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** Activities: the list of all. */
const feature: Feature = {
  id: "activities",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/activities", label: "nav.activities", icon: CalendarCheck }],
  pages: [{ path: "/activities", search: listSearch, load: () => import("./list/page") }],
};

export default feature;
