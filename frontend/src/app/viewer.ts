import { createContext, useContext } from "react";
import type { Viewer } from "./session";

/** The signed-in user. */
export const ViewerContext = createContext<Viewer | null>(null);

/** Return the signed-in user. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error("There is no viewer outside of the app.");
  return viewer;
}

/** Return whether the viewer has a permission, such as `RECORDS_WRITE`. */
export function useCan(permission: string): boolean {
  return useViewer().permissions.includes(permission);
}
