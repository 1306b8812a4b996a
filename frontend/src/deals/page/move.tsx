import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { MoveDeal } from "../../app/record/move_deal";
import { Popover } from "../../ui/popover";
import type { move_deal$key } from "./__generated__/move_deal.graphql";

/** Moves the deal of the page to another organization. */
export function Move({ deal }: { deal: move_deal$key }) {
  const text = useText();
  const data = useFragment(
    graphql`
      fragment move_deal on Deal {
        id
        version
        title
        organization {
          id
        }
      }
    `,
    deal,
  );
  return (
    <Popover className="button" trigger={text("record.move")} title={text("record.moveTitle")}>
      {(close) => <MoveDeal deal={data} onClose={close} />}
    </Popover>
  );
}
