import { createContext, useContext } from "react";
import type { Feature } from "./feature";

/** The features that the viewer has now. */
export const FeaturesContext = createContext<readonly Feature[]>([]);

/** Return the features that the viewer has now. */
export function useFeatures(): readonly Feature[] {
  return useContext(FeaturesContext);
}
