import { Link } from "@tanstack/react-router";
import { Columns3, Rows3 } from "lucide-react";
import { useText } from "../app/i18n";

/** Leads from the list to the board and back; filters and view go along. */
export function ViewToggle() {
  const text = useText();
  return (
    <nav className="segments" aria-label={text("accounts.board.views")}>
      <Link to="/app/accounts" search={true as never} activeOptions={{ exact: true, includeSearch: false }} className="segment">
        <Rows3 size={14} aria-hidden="true" />
        {text("accounts.board.list")}
      </Link>
      <Link to={"/app/accounts/board" as string} search={true as never} activeOptions={{ includeSearch: false }} className="segment">
        <Columns3 size={14} aria-hidden="true" />
        {text("accounts.board.board")}
      </Link>
    </nav>
  );
}
