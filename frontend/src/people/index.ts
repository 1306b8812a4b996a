import { UsersRound } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** People: the list of all, and a page for each. */
const feature: Feature = {
  id: "people",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/people", label: "nav.people", icon: UsersRound }],
  pages: [
    { path: "/people", search: listSearch, load: () => import("./list/page") },
    { path: "/people/$id", load: () => import("./page/page") },
  ],
};

export default feature;
