import "../../../ui/surface.css";
import "../../../ui/menu.css";
import { useText } from "../../i18n";
import type { Named } from "./mentions";

interface Props {
  id: string;
  users: readonly Named[];
  active: number;
  onChoose: (user: Named) => void;
}

/** The id of an option, which the field names as its active one. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** Colleagues who can be mentioned. The focus stays in the text, whose keys choose one. */
export function MentionList({ id, users, active, onChoose }: Props) {
  const text = useText();
  return (
    <>
      <span className="visually-hidden" role="status">
        {users.length > 0 && text("record.colleaguesFound", { count: users.length })}
      </span>
      {users.length > 0 && (
        <div id={id} className="menu mention-list" role="listbox" aria-label={text("record.colleagues")}>
          {users.map((user, index) => (
            // The keys are those of the text, which keeps the focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={user.id}
              id={optionId(id, index)}
              className="menu-item"
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              data-highlighted={index === active || undefined}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(user)}
            >
              <bdi className="cut">{user.name}</bdi>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
