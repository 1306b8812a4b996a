import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useDealActions } from "../../app/record/deal_actions";
import { LoseForm } from "../../app/record/lose_form";
import { Problems } from "../../app/record/problems";
import { Popover } from "../../ui/popover";
import { Move } from "./move";
import type { actions_deal$key } from "./__generated__/actions_deal.graphql";

/** What is done with a deal: win, lose, reopen, and move it to another organization. */
export function DealActions({ deal }: { deal: actions_deal$key }) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment actions_deal on Deal {
        id
        version
        title
        status
        viewerCanUpdate
        viewerCanWin
        viewerCanLose
        viewerCanReopen
        ...move_deal
      }
    `,
    deal,
  );
  const { status, viewerCanUpdate, viewerCanWin, viewerCanLose, viewerCanReopen } = data;
  const { win, lose, reopen, isPending, problems } = useDealActions(data);
  return (
    <>
      <div className="deal-actions">
        {viewerCanUpdate && <Move deal={data} />}
        {status !== "OPEN" && viewerCanReopen && (
          <button type="button" className="button" disabled={isPending} onClick={reopen}>
            {text("record.reopen")}
          </button>
        )}
        {status === "OPEN" && viewerCanLose && (
          <Popover className="button" trigger={text("record.lose")} title={text("record.loseTitle")}>
            {(close) => <LoseForm dealId={data.id} onLose={(reason) => (lose(reason), close())} />}
          </Popover>
        )}
        {status === "OPEN" && viewerCanWin && (
          <button type="button" className="button button-primary" disabled={isPending} onClick={win}>
            {text("record.win")}
          </button>
        )}
      </div>
      <Problems problems={problems} />
    </>
  );
}
