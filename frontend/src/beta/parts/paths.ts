/** The address of the list of betas. */
export const listPath = "/app/betas";

/** The address of a beta, or of a tab of it. */
export function flagPath(key: string, tab?: string): string {
  const path = `${listPath}/flags/${encodeURIComponent(key)}`;
  return tab ? `${path}/${tab}` : path;
}

/** The address of a change. */
export function changePath(id: string): string {
  return `${listPath}/approvals/${encodeURIComponent(id)}`;
}
