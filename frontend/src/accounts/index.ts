import "./accounts.css";
import { Columns3, Handshake } from "lucide-react";
import type { Feature } from "../app/feature";
import { alsoMaking } from "../app/idempotency";
import { listSearch } from "../app/list_search";
import { pageSearch } from "./page/page_search";

const MAKING = /CardMove$/;
alsoMaking(MAKING);

/** Accounts: list, board and page of the organizations that have bought. */
const feature: Feature = {
  id: "accounts",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  home: "/app/accounts",
  nav: [{ to: "/app/accounts", label: "accounts.title", icon: Handshake }],
  commands: [{ id: "board", to: "/app/accounts/board", label: "accounts.palette.board", icon: Columns3 }],
  find: () => import("./palette/find"),
  settings: [{ to: "/app/settings/follow-ups", label: "accounts.settings.tab" }],
  fieldEntities: ["ACCOUNT"],
  companyEffects: () => import("./settings/effects"),
  pages: [
    { path: "/accounts", search: listSearch, load: () => import("./list/page") },
    { path: "/accounts/board", search: listSearch, load: () => import("./board/page") },
    { path: "/settings/follow-ups", load: () => import("./settings/page") },
    { path: "/accounts/$id", search: pageSearch, load: () => import("./page/page") },
  ],
};

export default feature;
