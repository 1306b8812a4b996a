import { Columns3, Rows3 } from "lucide-react";
import { Segments } from "../app/segments";

const VIEWS = [
  { to: "/app/deals", label: "deals.list", icon: Rows3 },
  { to: "/app/deals/board", label: "deals.board", icon: Columns3 },
];

/** Leads from the list to the board and back; the filter goes along. */
export function ViewToggle() {
  return <Segments label="deals.views" segments={VIEWS} keepsSearch />;
}
