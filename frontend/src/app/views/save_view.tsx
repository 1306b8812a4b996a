import { graphql, useRelayEnvironment } from "react-relay";
import { Popover } from "../../ui/popover";
import { toast } from "../../ui/toast";
import { commit } from "../commit";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import { useList } from "../use_list";
import { useCan } from "../viewer";
import { contentOf } from "./view_state";
import type { SavedViewList, saveViewMutation } from "./__generated__/saveViewMutation.graphql";

const SAVE = graphql`
  mutation saveViewMutation($input: SavedViewCreateInput!) {
    result: savedViewCreate(input: $input) {
      savedView {
        id
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  list: string;
  /** Names of the views that there are. */
  names: readonly string[];
  shown: readonly string[];
  /** Called with the id of the new view. */
  onDone: (id: string | undefined) => void;
}

/** Keeps what a list shows as a new view. */
export function SaveView({ list, names, shown, onDone }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const canShare = useCan("RECORDS_WRITE");
  const { search, adjust } = useList();
  const environment = useRelayEnvironment();
  const save = async (form: FormData, close: () => void) => {
    const isOn = (name: string) => form.get(name) === "on";
    const content = contentOf(search, shown);
    const input = { list: list as SavedViewList, name: String(form.get("name")).trim(), isShared: isOn("shared"), isDefault: isOn("default"), content };
    try {
      const { savedView } = await commit<saveViewMutation>(environment, SAVE, input);
      close();
      onDone(savedView?.id);
      adjust({ columns: [...content.columns], view: savedView?.id });
      toast({ text: text("views.saved", { name: input.name }) });
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
  };
  const check = (field: HTMLInputElement) => {
    const isTaken = names.some((name) => name.toLowerCase() === field.value.trim().toLowerCase());
    field.setCustomValidity(isTaken ? text("views.taken") : "");
  };
  return (
    <Popover className="chip chip-add" trigger={text("views.save")} title={text("views.save")}>
      {(close) => (
        <form
          className="form"
          data-draft="view"
          onSubmit={(event) => {
            event.preventDefault();
            void save(new FormData(event.currentTarget), close);
          }}
        >
          <input
            className="input"
            name="name"
            required
            maxLength={255}
            aria-label={text("views.name")}
            placeholder={text("views.name")}
            onInput={(event) => check(event.currentTarget)}
          />
          {canShare && (
            <label>
              <input type="checkbox" name="shared" /> {text("views.share")}
            </label>
          )}
          <label>
            <input type="checkbox" name="default" /> {text("views.default")}
          </label>
          <button type="submit" className="button button-primary">
            {text("views.save")}
          </button>
        </form>
      )}
    </Popover>
  );
}
