import { Settings, Trash2, UserRoundPen } from "lucide-react";
import type { Feature } from "../app/feature";
import { trashSearch } from "./trash/trash_search";

const TABS = ["company", "users", "teams", "pipelines", "types", "fields", "labels", "currencies"];

const IMPORT = { to: "/app/settings/import", label: "settings.tab.import", permission: "SETTINGS_WRITE" };

/** What concerns the user and the company as a whole: profile, settings, and deleted records. */
const feature: Feature = {
  id: "settings",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [],
  userMenu: [
    { to: "/app/profile", label: "nav.profile", icon: UserRoundPen },
    { to: "/app/settings/company", label: "nav.settings", icon: Settings },
    { to: "/app/trash", label: "nav.trash", icon: Trash2 },
  ],
  settings: [...TABS.map((tab) => ({ to: `/app/settings/${tab}`, label: `settings.tab.${tab}` })), IMPORT],
  pages: [
    { path: "/settings/company", load: () => import("./company/page") },
    { path: "/settings/import", load: () => import("./import/list") },
    { path: "/settings/import/$id", load: () => import("./import/page") },
    { path: "/settings/users", load: () => import("./users/page") },
    { path: "/settings/teams", load: () => import("./teams/page") },
    { path: "/settings/pipelines", load: () => import("./pipelines/page") },
    { path: "/settings/types", load: () => import("./types/page") },
    { path: "/settings/fields", load: () => import("./fields/page") },
    { path: "/settings/labels", load: () => import("./labels/page") },
    { path: "/settings/currencies", load: () => import("./currencies/page") },
    { path: "/profile", load: () => import("./profile/page") },
    { path: "/trash", search: trashSearch, load: () => import("./trash/page") },
  ],
};

export default feature;
