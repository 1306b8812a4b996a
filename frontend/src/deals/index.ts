import { CircleDollarSign, Columns3 } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";
import { boardSearch } from "./board/board_search";

/** Deals: the list of all, the board of the open ones by stage, and a page for each. */
const feature: Feature = {
  id: "deals",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [{ to: "/app/deals", label: "nav.deals", icon: CircleDollarSign }],
  pages: [
    { path: "/deals", search: listSearch, load: () => import("./list/page") },
    { path: "/deals/board", search: boardSearch, load: () => import("./board/page") },
    { path: "/deals/$id", load: () => import("./page/page") },
  ],
  commands: [{ id: "board", to: "/app/deals/board", label: "nav.dealBoard", icon: Columns3 }],
};

export default feature;
