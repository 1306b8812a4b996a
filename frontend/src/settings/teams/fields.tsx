import { useText } from "../../app/i18n";
import { type Named, UserBoxes } from "../../app/user_select";
import { typed } from "../../app/record/write_form";

interface Props {
  name?: string;
  members?: readonly Named[];
}

/** Name and members of a team. Members who are no longer active stay, and can be taken out. */
export function TeamFields({ name = "", members }: Props) {
  const text = useText();
  return (
    <>
      <label>
        {text("settings.name")}
        <input className="input" name="name" required maxLength={255} defaultValue={name} />
      </label>
      <fieldset className="choices">
        <legend>{text("settings.members")}</legend>
        <UserBoxes name="memberIds" {...(members && { chosen: members })} />
      </fieldset>
    </>
  );
}

/** Read what was chosen. */
export function readTeam(data: FormData) {
  return { name: typed(data, "name"), memberIds: data.getAll("memberIds").map(String) };
}
