import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { RelayEnvironmentProvider } from "react-relay";
import type { Environment } from "relay-runtime";
import { CloseLabel } from "../ui/close_label";
import { toast } from "../ui/toast";
import { ToastRegion } from "../ui/toast_region";
import type { Messages } from "./catalogue";
import { createEnvironment } from "./environment";
import type { Extensions } from "./extensions";
import { type Feature, navItemOf } from "./feature";
import { FEATURES } from "./features";
import { FeaturesContext, useFeatures } from "./features_context";
import { Locale, useText } from "./i18n";
import { keepRecords } from "./recent";
import { addFeatures, type AppRouter, createAppRouter, leaveMissingPage } from "./router";
import type { Viewer } from "./session";
import { useViewer, ViewerContext } from "./viewer";

interface Props {
  viewer: Viewer;
  messages: Messages;
  extensions: Extensions;
}

/** What lives as long as no extension is taken away. */
interface Runtime {
  features: readonly Feature[];
  closed: number;
  router: AppRouter;
  environment: Environment;
}

function start(features: readonly Feature[], closed: number): Runtime {
  return { features, closed, router: createAppRouter(features), environment: createEnvironment() };
}

/** The app. When an extension is taken away, its pages go and the store begins empty. */
export function App({ viewer, messages, extensions }: Props) {
  const state = useSyncExternalStore(extensions.subscribe, extensions.getState);
  const features = useMemo(() => [...state.features, ...FEATURES], [state.features]);
  const allMessages = useMemo(() => ({ ...messages, ...state.messages }), [messages, state.messages]);
  const { router, environment, closed } = useRuntime(features, state.closed);
  return (
    <ViewerContext value={viewer}>
      <Locale messages={allMessages}>
        <Closing>
          <FeaturesContext value={features}>
            <RelayEnvironmentProvider environment={environment}>
              <RouterProvider key={closed} router={router} />
            </RelayEnvironmentProvider>
            <ClosedNotice count={state.closed} />
            <Toasts />
          </FeaturesContext>
        </Closing>
      </Locale>
    </ViewerContext>
  );
}

/** Gives what closes a surface its name. */
function Closing({ children }: { children: ReactNode }) {
  return <CloseLabel value={useText()("shell.close")}>{children}</CloseLabel>;
}

function Toasts() {
  return <ToastRegion undoLabel={useText()("shell.undo")} />;
}

function useRuntime(features: readonly Feature[], closed: number): Runtime {
  const [runtime, setRuntime] = useState(() => start(features, closed));
  useLayoutEffect(() => {
    if (runtime.features === features) return;
    if (runtime.closed === closed) {
      void addFeatures(runtime.router, features);
      // oxlint-disable-next-line react/set-state-in-effect -- the router has to know the new routes first
      setRuntime({ ...runtime, features });
      return;
    }
    runtime.router.history.destroy();
    leaveMissingPage(features);
    // oxlint-disable-next-line react/set-state-in-effect -- the old router must end before the new one begins
    setRuntime(start(features, closed));
  }, [runtime, features, closed]);
  return runtime;
}

function ClosedNotice({ count }: { count: number }) {
  const text = useText();
  const features = useFeatures();
  const { id } = useViewer();
  const announced = useRef(0);
  useEffect(() => {
    if (count > announced.current) {
      toast({ text: text("shell.partClosed") });
      keepRecords(id, ({ path }) => navItemOf(features, path) !== undefined);
    }
    announced.current = count;
  }, [count, text, features, id]);
  return null;
}
