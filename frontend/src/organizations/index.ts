import { Building2 } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** Organizations: the list of all, and a page for each. */
const feature: Feature = {
  id: "organizations",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/organizations", label: "nav.organizations", icon: Building2 }],
  home: "/app/organizations",
  pages: [
    { path: "/organizations", search: listSearch, load: () => import("./list/page") },
    { path: "/organizations/$id", load: () => import("./page/page") },
  ],
};

export default feature;
