import { createContext } from "react";

/** What the button that closes a surface is called, in the user's language. */
export const CloseLabel = createContext("Close");
