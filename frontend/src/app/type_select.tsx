import { graphql, useLazyLoadQuery } from "react-relay";
import type { Named } from "./user_select";
import type { typeSelectQuery } from "./__generated__/typeSelectQuery.graphql";

interface Props {
  name: string;
  label: string;
  chosen?: Named | undefined;
}

/** Chooses an active activity type; one that is retired stays where it is chosen. */
export function TypeSelect({ name, label, chosen }: Props) {
  const { activityTypes } = useLazyLoadQuery<typeSelectQuery>(
    graphql`
      query typeSelectQuery {
        activityTypes {
          id
          name
          isActive
        }
      }
    `,
    {},
  );
  return (
    <select className="input" name={name} aria-label={label} defaultValue={chosen?.id}>
      {activityTypes
        .filter(({ id, isActive }) => isActive || id === chosen?.id)
        .map((type) => (
          <option key={type.id} value={type.id}>
            {type.name}
          </option>
        ))}
    </select>
  );
}
