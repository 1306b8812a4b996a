import { CircleDollarSign } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** Deals: the list of all, and a page for each. */
const feature: Feature = {
  id: "deals",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/deals", label: "nav.deals", icon: CircleDollarSign }],
  pages: [
    { path: "/deals", search: listSearch, load: () => import("./list/page") },
    { path: "/deals/$id", load: () => import("./page/page") },
  ],
};

export default feature;
