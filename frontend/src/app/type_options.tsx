interface Props {
  types: readonly { id: string; name: string; isActive: boolean }[];
}

/** The options of a choice of activity types: those that are active. */
export function TypeOptions({ types }: Props) {
  return types
    .filter(({ isActive }) => isActive)
    .map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
}
