import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Environment } from "relay-runtime";
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
  /** Messages that only pages need, not the menu; loaded with the page. */
  messages?: Catalogues;
  load: () => Promise<{ default: ComponentType }>;
}

/** A command of the palette. */
export interface Command {
  id: string;
  label: string;
  icon: LucideIcon;
  to: string;
}

/** A record that was found: the address of its page, its name, and what tells it from others. */
export interface Found {
  path: string;
  label: string;
  detail?: string | null | undefined;
}

/** Finds records by words, for the palette. */
export type Find = (environment: Environment, query: string) => Promise<readonly Found[]>;

/**
 * A part of the app. The shell knows features only by this type: those for all users are listed in `features.ts`, an
 * extension is the default export of a module that the page names for some users only.
 */
export interface Feature {
  id: string;
  messages: Catalogues;
  nav: readonly NavItem[];
  /** Entries of the user's menu. */
  userMenu?: readonly NavItem[];
  /** Tabs of the company's settings. Their labels are messages of those pages' frame, or of an extension. */
  settings?: readonly { to: string; label: string; permission?: string }[];
  /** Kinds of records with custom fields of their own; `settings.entity.<kind>` names them. */
  fieldEntities?: readonly string[];
  /** Says what follows for the feature from a change of the company. */
  companyEffects?: () => Promise<{ default: ComponentType<{ input: object }> }>;
  pages: readonly Page[];
  commands?: readonly Command[];
  /** Finds the feature's own records; those of public kinds are found by the palette itself. */
  find?: () => Promise<{ default: Find }>;
  /** The page to begin with, where the feature has one. */
  home?: string;
}

/** Return the menu's entry of the list that a page belongs to. */
export function navItemOf(features: readonly Feature[], path: string): NavItem | undefined {
  return features.flatMap(({ nav }) => nav).find(({ to }) => path.startsWith(`${to}/`));
}
