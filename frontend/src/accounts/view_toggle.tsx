import { Columns3, Rows3 } from "lucide-react";
import { Segments } from "../app/segments";

const VIEWS = [
  { to: "/app/accounts", label: "accounts.board.list", icon: Rows3 },
  { to: "/app/accounts/board", label: "accounts.board.board", icon: Columns3 },
];

/** Leads from the list to the board and back; filters and view go along. */
export function ViewToggle() {
  return <Segments label="accounts.board.views" segments={VIEWS} keepsSearch />;
}
