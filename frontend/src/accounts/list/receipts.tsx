import { Popover } from "@base-ui/react/popover";
import { createContext, type ReactNode, Suspense, useCallback, useContext, useState } from "react";
import { graphql, useLazyLoadQuery } from "react-relay";
import { useText } from "../../app/i18n";
import { Surface } from "../../ui/surface";
import { useEver } from "../../ui/used";
import { Receipt } from "../page/receipt";
import type { receiptsQuery } from "./__generated__/receiptsQuery.graphql";

type Open = (id: string, button: HTMLElement) => void;

const OpenContext = createContext<Open>(() => undefined);

/** Opens receipts of won values for the rows inside: one popover for all rows, as each would cost time while scrolling. */
export function Receipts({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const isUsed = useEver(shown !== null);
  const open = useCallback<Open>((id, button) => setShown({ id, button }), []);
  const close = useCallback(() => setShown(null), []);
  return (
    <OpenContext value={open}>
      {children}
      {isUsed && <ReceiptPopover shown={shown} onClose={close} />}
    </OpenContext>
  );
}

interface Shown {
  id: string;
  button: HTMLElement;
}

function ReceiptPopover({ shown, onClose }: { shown: Shown | null; onClose: () => void }) {
  const text = useText();
  return (
    <Popover.Root open={shown !== null} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal>
        <Popover.Positioner className="floating" sideOffset={4} align="end" anchor={shown?.button ?? null}>
          <Surface title={text("accounts.board.receipt")} finalFocus={() => shown?.button ?? true}>
            <Suspense fallback={<p className="quiet">{text("shell.loading")}</p>}>
              {shown && <LoadedReceipt id={shown.id} />}
            </Suspense>
          </Surface>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function LoadedReceipt({ id }: { id: string }) {
  const { account } = useLazyLoadQuery<receiptsQuery>(
    graphql`
      query receiptsQuery($id: ID!) {
        account(id: $id) {
          wonValue {
            ...receipt_value
          }
        }
      }
    `,
    { id },
  );
  return account && <Receipt value={account.wonValue} />;
}

/** A won value in a row; a press shows how it was computed. */
export function ReceiptButton({ id, value }: { id: string; value: string }) {
  const text = useText();
  const open = useContext(OpenContext);
  return (
    <button type="button" className="cell-button numeric" aria-haspopup="dialog" onClick={(event) => open(id, event.currentTarget)}>
      {value}
      <span className="visually-hidden">: {text("accounts.board.receipt")}</span>
    </button>
  );
}
