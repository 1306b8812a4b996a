import "./keys.css";
import { Suspense } from "react";
import { Dialog } from "../../ui/dialog";
import { MessagesOf, useText } from "../i18n";
import { GROUPS, shownKey } from "./all_keys";

const CATALOGUES = import.meta.glob<{ default: unknown }>("./messages/*.json");

/** All keys of the app, by where they work. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Suspense>
      <MessagesOf catalogues={CATALOGUES}>
        <List onClose={onClose} />
      </MessagesOf>
    </Suspense>
  );
}

function List({ onClose }: { onClose: () => void }) {
  const text = useText();
  return (
    <Dialog open onClose={onClose} title={text("keys.title")}>
      <div className="keys">
        {GROUPS.map(({ id, keys }) => (
          <section key={id} aria-labelledby={`keys-${id}`}>
            <h3 id={`keys-${id}`}>{text(`keys.${id}`)}</h3>
            <dl>
              {keys.map(([what, ...ways]) => (
                <div key={what}>
                  <dt>{text(`keys.${id}.${what}`)}</dt>
                  <dd>
                    {ways.map((way) => (
                      <kbd key={way}>{shownKey(way)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text("keys.close")}
        </button>
      </div>
    </Dialog>
  );
}
