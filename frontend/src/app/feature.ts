import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Catalogues } from "./catalogue";

/** An entry of the menu. Its label is a message of the shell or, for an extension, of the extension. */
export interface NavItem {
  to: string;
  label: string;
  icon: LucideIcon;
}

/** A page: its path under `/app`, the state that its address holds, and the module with its component. */
export interface Page {
  path: string;
  search?: (raw: Record<string, unknown>) => object;
  load: () => Promise<{ default: ComponentType }>;
}

/** A command of the palette. */
export interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  to: string;
}

/**
 * A part of the app. The shell knows features only by this type: those for all users are listed in `features.ts`, an
 * extension is the default export of a module that the page names for some users only.
 */
export interface Feature {
  id: string;
  messages: Catalogues;
  nav: readonly NavItem[];
  pages: readonly Page[];
  commands?: readonly Command[];
  /** The page to begin with, where the feature has one. */
  home?: string;
}
