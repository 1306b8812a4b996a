import "./accounts.css";
import { Handshake } from "lucide-react";
import type { Feature } from "../app/feature";
import { listSearch } from "../app/list_search";

/** Accounts: list, board and page of the organizations that have bought. */
const feature: Feature = {
  id: "accounts",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  home: "/app/accounts",
  nav: [{ to: "/app/accounts", label: "accounts.title", icon: Handshake }],
  pages: [
    { path: "/accounts", search: listSearch, load: () => import("./list/page") },
    { path: "/accounts/board", search: listSearch, load: () => import("./board/page") },
  ],
};

export default feature;
