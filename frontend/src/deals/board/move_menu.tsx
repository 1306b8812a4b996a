import { Menu } from "@base-ui/react/menu";
import { useText } from "../../app/i18n";
import { MenuItem, MenuSeparator } from "../../ui/menu";
import { useEver } from "../../ui/used";
import type { CardData } from "./card";
import { LOST, WON } from "./moves";
import { canMove, type OpenMenu } from "./moving";
import type { Stage } from "./stages";

interface Props {
  menu: OpenMenu | null;
  stages: readonly Stage[];
  onMove: (card: CardData, to: string) => void;
  onDelete: (card: CardData) => void;
  onClose: () => void;
}

/** The menu "Move to…", which deletes a deal, too: one for all cards. */
export function MoveMenu({ menu, stages, onMove, onDelete, onClose }: Props) {
  const text = useText();
  const isUsed = useEver(menu !== null);
  const all = [...stages, { id: WON, name: text("deals.win") }, { id: LOST, name: text("deals.lose") }];
  const targets = menu ? all.filter(({ id }) => id && canMove(menu.card, id, stages)) : [];
  if (!isUsed) return null;
  return (
    <Menu.Root open={menu !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal container={document.querySelector("main")}>
        <Menu.Positioner className="floating" anchor={menu?.anchor ?? null} sideOffset={4} align="end">
          <Menu.Popup className="menu" aria-label={text("deals.moveTo")}>
            <p className="move-title" aria-hidden="true">
              {text("deals.moveTo")} <kbd>M</kbd>
            </p>
            {targets.map(({ id, name }) => (
              <Menu.Item key={id} className="menu-item" label={name} onClick={() => menu && onMove(menu.card, id!)}>
                <span className="cut">{name}</span>
              </Menu.Item>
            ))}
            {menu?.card.viewerCanDelete && (
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
