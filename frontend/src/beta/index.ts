import "./beta.css";
import { FlaskConical, Stamp } from "lucide-react";
import type { Feature, Page } from "../app/feature";
import { alsoMaking } from "../app/idempotency";
import { approvalsSearch } from "./approvals/approvals_search";
import { auditSearch } from "./audit/audit_search";
import { explainSearch } from "./explain/explain_search";
import { catalogues } from "./parts/catalogues";
import { listPath } from "./parts/paths";
import { peopleSearch } from "./people/people_search";

const PAGES: readonly Page[] = [
  { path: "/betas", load: () => import("./list/page") },
  { path: "/betas/flags/$key", load: () => import("./flag/page") },
  { path: "/betas/flags/$key/people", search: peopleSearch, load: () => import("./people/page") },
  { path: "/betas/flags/$key/invite", load: () => import("./invite/page") },
  { path: "/betas/flags/$key/waves", load: () => import("./waves/page") },
  { path: "/betas/flags/$key/news", load: () => import("./news/page") },
  { path: "/betas/flags/$key/rules", load: () => import("./rules/page") },
  { path: "/betas/flags/$key/explain", search: explainSearch, load: () => import("./explain/page") },
  { path: "/betas/flags/$key/usage", load: () => import("./usage/page") },
  { path: "/betas/calendar", load: () => import("./calendar/page") },
  { path: "/betas/compare", load: () => import("./compare/page") },
  { path: "/betas/health", load: () => import("./health/page") },
  { path: "/betas/segments", load: () => import("./segments/page") },
  { path: "/betas/audit", search: auditSearch, load: () => import("./audit/page") },
  { path: "/betas/approvals", search: approvalsSearch, load: () => import("./approvals/page") },
  { path: "/betas/approvals/$id", load: () => import("./approvals/change") },
];

const MAKING = /(Add|Put|Post|Submit|Comment|Promote|InviteUser|InviteCompany)$/;
alsoMaking(MAKING);

/** Betas, for staff: who may see what is not for all users yet. */
const feature: Feature = {
  id: "staff",
  messages: import.meta.glob<{ default: unknown }>("./messages/*.json"),
  home: listPath,
  nav: [{ to: listPath, label: "beta.title", icon: FlaskConical }],
  commands: [{ id: "approvals", to: `${listPath}/approvals`, label: "beta.tab.approvals", icon: Stamp }],
  pages: PAGES.map((page) => ({ ...page, messages: catalogues })),
};

export default feature;
