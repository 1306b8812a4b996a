interface Strategy {
  name?: string;
  parameters?: { rollout?: number | string };
  constraints?: readonly unknown[];
  segments?: readonly unknown[];
}

interface Rule {
  readonly strategy: unknown;
  readonly isEnabled: boolean;
}

/** The percentage of a flag's roll-out: that of its rule without conditions. Null where there is none. */
export function rolloutOf(rules: readonly Rule[]): number | null {
  const found = rules.find(({ strategy, isEnabled }) => isEnabled && isRollout(strategy as Strategy));
  return found ? Number((found.strategy as Strategy).parameters?.rollout ?? 0) : null;
}

/** Whether a strategy is a roll-out without conditions. */
export function isRollout({ name, constraints = [], segments = [] }: Strategy): boolean {
  return name === "flexibleRollout" && constraints.length === 0 && segments.length === 0;
}
