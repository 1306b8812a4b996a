import { createContext, useContext } from "react";

/** What reads the page again from the server. */
export const RefreshContext = createContext<() => Promise<void>>(() => Promise.resolve());

/** Return the function that reads the page again. */
export function useRefresh(): () => Promise<void> {
  return useContext(RefreshContext);
}
