import { Trash2, UserRoundPen } from "lucide-react";
import type { Feature } from "../app/feature";
import { trashSearch } from "./trash/trash_search";

/** What concerns the user and the company as a whole: profile, and deleted records. */
const feature: Feature = {
  id: "settings",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  nav: [],
  userMenu: [
    { to: "/app/profile", label: "nav.profile", icon: UserRoundPen },
    { to: "/app/trash", label: "nav.trash", icon: Trash2 },
  ],
  pages: [
    { path: "/profile", load: () => import("./profile/page") },
    { path: "/trash", search: trashSearch, load: () => import("./trash/page") },
  ],
};

export default feature;
