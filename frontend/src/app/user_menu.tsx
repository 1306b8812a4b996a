import { Link } from "@tanstack/react-router";
import { LogOut, Moon, SquareTerminal, UserRound } from "lucide-react";
import { useFeatures } from "./features_context";
import { useText } from "./i18n";
import { signOut } from "./session";
import { toggleTheme } from "./theme";
import { useViewer } from "./viewer";

const ID = "user-menu";

/** What concerns the user. The browser opens and closes it, so the shell needs no library for menus. */
export function UserMenu() {
  const text = useText();
  const features = useFeatures();
  const { name } = useViewer();
  return (
    <>
      <button type="button" className="user-button" popoverTarget={ID} aria-label={text("shell.userMenu", { name })}>
        <UserRound size={16} aria-hidden="true" />
        <bdi className="cut">{name}</bdi>
      </button>
      <div id={ID} popover="auto" className="user-menu">
        {features.flatMap(({ userMenu = [] }) =>
          userMenu.map(({ to, label, icon: Icon }) => (
            <Link key={to} to={to} className="nav-item" onClick={() => document.getElementById(ID)?.hidePopover()}>
              <Icon size={16} aria-hidden="true" />
              {text(label)}
            </Link>
          )),
        )}
        <button type="button" className="nav-item" onClick={toggleTheme}>
          <Moon size={16} aria-hidden="true" />
          {text("shell.toggleTheme")}
        </button>
        <a className="nav-item" href="/graphiql">
          <SquareTerminal size={16} aria-hidden="true" />
          {text("shell.playground")}
        </a>
        <button type="button" className="nav-item" onClick={() => void signOut()}>
          <LogOut size={16} aria-hidden="true" />
          {text("shell.signOut")}
        </button>
      </div>
    </>
  );
}
