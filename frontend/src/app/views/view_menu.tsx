import { Check, Ellipsis } from "lucide-react";
import { useState } from "react";
import { graphql, useFragment, useRelayEnvironment } from "react-relay";
import { Menu, MenuItem, MenuSeparator } from "../../ui/menu";
import { toast } from "../../ui/toast";
import { commit } from "../commit";
import { Confirm } from "../confirm";
import { useText } from "../i18n";
import { useErrorText } from "../page_states";
import { useList } from "../use_list";
import { useCan } from "../viewer";
import { contentOf, PLAIN } from "./view_state";
import type { viewMenu_view$key } from "./__generated__/viewMenu_view.graphql";
import type { viewMenuDeleteMutation } from "./__generated__/viewMenuDeleteMutation.graphql";
import type { viewMenuUpdateMutation } from "./__generated__/viewMenuUpdateMutation.graphql";

const UPDATE = graphql`
  mutation viewMenuUpdateMutation($input: SavedViewUpdateInput!) {
    result: savedViewUpdate(input: $input) {
      savedView {
        id
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const DELETE = graphql`
  mutation viewMenuDeleteMutation($input: SavedViewDeleteInput!) {
    result: savedViewDelete(input: $input) {
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

interface Props {
  view: viewMenu_view$key;
  /** The list shows something else than the view keeps. */
  isChanged: boolean;
  shown: readonly string[];
  onDone: () => void;
}

/** What can be done with the view that is shown: keep its changes, begin with it, share it, delete it. */
export function ViewMenu({ view: ref, isChanged, shown, onDone }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const environment = useRelayEnvironment();
  const { search, adjust } = useList();
  const [isAsking, setAsking] = useState(false);
  const canShare = useCan("RECORDS_WRITE");
  const view = useFragment(
    graphql`
      fragment viewMenu_view on SavedView {
        id
        version
        name
        isShared
        isDefault
        viewerCanEdit
      }
    `,
    ref,
  );
  const { id, version, name, isShared, isDefault, viewerCanEdit } = view;
  const run = async (work: Promise<unknown>, done: string) => {
    try {
      await work;
      toast({ text: text(done, { name }) });
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
    onDone();
  };
  const update = (changes: object) =>
    void run(commit<viewMenuUpdateMutation>(environment, UPDATE, { id, expectedVersion: version, ...changes }), "views.updated");
  const remove = () => {
    void run(commit<viewMenuDeleteMutation>(environment, DELETE, { id, expectedVersion: version }), "views.deleted");
    adjust({ view: PLAIN });
  };
  return (
    <>
    <Menu className="button button-icon" label={text("views.menu", { name })} trigger={<Ellipsis size={16} aria-hidden="true" />}>
      {viewerCanEdit && isChanged && <MenuItem onSelect={() => update({ content: contentOf(search, shown) })}>{text("views.update")}</MenuItem>}
      <MenuItem icon={<Mark isOn={isDefault} />} onSelect={() => update({ isDefault: !isDefault })}>
        {text("views.default")}
      </MenuItem>
      {viewerCanEdit && canShare && (
        <MenuItem icon={<Mark isOn={isShared} />} onSelect={() => update({ isShared: !isShared })}>
          {text("views.share")}
        </MenuItem>
      )}
      {viewerCanEdit && <MenuSeparator />}
      {viewerCanEdit && <MenuItem onSelect={() => setAsking(true)}>{text("views.delete")}</MenuItem>}
    </Menu>
      {isAsking && (
        <Confirm title={text("views.deleteTitle", { name })} action={text("views.delete")} onConfirm={remove} onClose={() => setAsking(false)}>
          {text(isShared ? "views.deleteShared" : "views.deleteHelp")}
        </Confirm>
      )}
    </>
  );
}

function Mark({ isOn }: { isOn: boolean }) {
  return <span className="menu-mark">{isOn && <Check size={14} aria-hidden="true" />}</span>;
}
