import { useText } from "../../app/i18n";

/** Roles of a company, the one that may most first. */
export const ROLES = ["ADMIN", "REGULAR", "READ_ONLY"] as const;

export type Role = (typeof ROLES)[number];

/** The roles as options. */
export function RoleOptions() {
  const text = useText();
  return ROLES.map((role) => (
    <option key={role} value={role}>
      {text(`settings.role.${role}`)}
    </option>
  ));
}
