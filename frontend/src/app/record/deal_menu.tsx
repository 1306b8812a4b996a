import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { Dialog } from "../../ui/dialog";
import { Menu, MenuItem } from "../../ui/menu";
import { useEver } from "../../ui/used";
import { useText } from "../i18n";
import type { useDealActions } from "./deal_actions";
import { DeleteDialog } from "./delete/delete_dialog";
import { LoseForm } from "./lose_form";
import { MoveDeal } from "./move_deal";
import type { deal_deal$data } from "./__generated__/deal_deal.graphql";

interface Props {
  deal: deal_deal$data;
  actions: ReturnType<typeof useDealActions>;
}

/** What else can be done with a deal: lose it, reopen it, move it to another organization, delete it. */
export function DealMenu({ deal, actions }: Props) {
  const text = useText();
  const [asked, setAsked] = useState<"lose" | "move" | "delete" | null>(null);
  const { title, status, viewerCanLose, viewerCanReopen, viewerCanUpdate, viewerCanDelete } = deal;
  const canLose = status === "OPEN" && viewerCanLose;
  const canReopen = status !== "OPEN" && viewerCanReopen;
  const isUsed = useEver(asked === "delete");
  const close = () => setAsked(null);
  if (!canLose && !canReopen && !viewerCanUpdate && !viewerCanDelete) return null;
  return (
    <>
      <Menu className="button button-icon" label={text("record.moreOf", { title })} trigger={<Ellipsis size={16} aria-hidden="true" />}>
        {canLose && <MenuItem onSelect={() => setAsked("lose")}>{text("record.lose")}</MenuItem>}
        {canReopen && <MenuItem onSelect={actions.reopen}>{text("record.reopen")}</MenuItem>}
        {viewerCanUpdate && <MenuItem onSelect={() => setAsked("move")}>{text("record.moveTitle")}</MenuItem>}
        {viewerCanDelete && <MenuItem onSelect={() => setAsked("delete")}>{text("record.deleteAsk")}</MenuItem>}
      </Menu>
      <Dialog open={asked === "lose"} onClose={close} title={text("record.loseTitle")}>
        <LoseForm dealId={deal.id} onLose={(reason) => (close(), actions.lose(reason))} />
      </Dialog>
      <Dialog open={asked === "move"} onClose={close} title={text("record.moveTitle")}>
        <MoveDeal deal={deal} onClose={close} />
      </Dialog>
      {isUsed && <DeleteDialog record={{ ...deal, kind: "DEAL", name: title }} open={asked === "delete"} onClose={close} />}
    </>
  );
}
