import { Menu } from "@base-ui/react/menu";
import { useText } from "../../app/i18n";
import { MenuItem, MenuSeparator } from "../../ui/menu";
import { useEver } from "../../ui/used";
import type { CardData } from "./cards";
import { type ColumnKey, TARGETS } from "./columns";
import type { Previews } from "./preview";
import { useSays } from "./says";

/** The card whose menu is open. */
export interface OpenMenu {
  card: CardData;
  anchor: HTMLElement;
}

interface Props {
  menu: OpenMenu | null;
  previews: Previews;
  onMove: (card: CardData, to: ColumnKey) => void;
  onDelete: (card: CardData) => void;
  onClose: () => void;
}

/** The menu "Move to…", which deletes an organization, too: one for all cards. Each target says what it would do. */
export function MoveMenu({ menu, previews, onMove, onDelete, onClose }: Props) {
  const text = useText();
  const isUsed = useEver(menu !== null);
  const says = useSays();
  if (!isUsed) return null;
  return (
    <Menu.Root open={menu !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal container={document.querySelector("main")}>
        <Menu.Positioner className="floating" anchor={menu?.anchor ?? null} sideOffset={4} align="end">
          <Menu.Popup className="menu move-menu" aria-label={text("accounts.board.moveTo")}>
            <p className="move-title" aria-hidden="true">
              {text("accounts.board.moveTo")} <kbd>M</kbd>
            </p>
            {menu &&
              TARGETS.filter((to) => to !== menu.card.boardColumn).map((to) => (
                <Menu.Item
                  key={to}
                  className="menu-item move-item"
                  label={text(`accounts.column.${to}`)}
                  onClick={() => onMove(menu.card, to)}
                >
                  <span className="column-dot" data-column={to} />
                  <span className="move-name">{text(`accounts.column.${to}`)}</span>
                  <span className="move-says">{says(menu.card, to, previews[to])?.text}</span>
                </Menu.Item>
              ))}
            {menu?.card.organization.viewerCanDelete && (
              <>
                <MenuSeparator />
                <MenuItem hint={text("record.deleteKey")} onSelect={() => onDelete(menu.card)}>
                  {text("record.deleteAsk")}
                </MenuItem>
              </>
            )}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
