import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from "@tanstack/react-router";
import { lazy } from "react";
import type { Feature, Page } from "./feature";
import { MessagesOf } from "./i18n";
import { NotFoundPage, PageError, PagePending } from "./page_states";
import { countPageVisits } from "./page_visit";
import { readOnly } from "./read_search";
import { Shell } from "./shell";

const NO_MESSAGES = {};

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

/** Return the routes of features. `/` leads to the first home that a feature offers, in their order. */
function routeTree(features: readonly Feature[]): AnyRoute {
  const home = features.find((feature) => feature.home)?.home ?? "/";
  const start = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: () => {
      throw redirect({ to: home, replace: true });
    },
  });
  const pages = features.flatMap((feature) => feature.pages.map((page) => pageRoute(feature, page)));
  return root.addChildren([start, ...pages]);
}

function pageRoute(feature: Feature, page: Page): AnyRoute {
  const Content = lazy(page.load);
  return createRoute({
    getParentRoute: () => root,
    path: `/app${page.path}`,
    ...(page.search && { validateSearch: readOnly(page.search) }),
    component: () => {
      page.load().catch(() => undefined); // at once: the messages do not wait for it, nor it for them
      return (
        <MessagesOf catalogues={feature.messages}>
          <MessagesOf catalogues={page.messages ?? NO_MESSAGES}>
            <Content />
          </MessagesOf>
        </MessagesOf>
      );
    },
  });
}

/** Make the router of these features. */
export function createAppRouter(features: readonly Feature[]) {
  const router = createRouter({
    routeTree: routeTree(features),
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultPendingMs: 150,
    scrollRestoration: false,
  });
  countPageVisits(router);
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

/** Give a running router the routes of more features. */
export async function addFeatures(router: AppRouter, features: readonly Feature[]): Promise<void> {
  router.update({ ...router.options, routeTree: routeTree(features) });
  await router.invalidate();
}

/** Leave a page that belongs to none of these features, before a new router begins. */
export function leaveMissingPage(features: readonly Feature[]): void {
  const paths = features.flatMap((feature) => feature.pages.map((page) => `/app${page.path}`));
  if (!paths.some((path) => isUnder(location.pathname, path))) history.replaceState(null, "", "/");
}

function isUnder(path: string, pattern: string): boolean {
  const fixed = pattern.split("/$")[0] ?? pattern;
  return path === fixed || path.startsWith(`${fixed}/`);
}
