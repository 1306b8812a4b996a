import { graphql, useFragment } from "react-relay";
import { useText } from "../../app/i18n";
import { useCan } from "../../app/viewer";
import { ChangeForm } from "../parts/change_form";
import { useOpened } from "../parts/use_opened";
import type { switch_flag$key } from "./__generated__/switch_flag.graphql";

/** Turns the flag on and off. */
export function Switch({ flag }: { flag: switch_flag$key }) {
  const text = useText();
  const { isEnabled, archivedAt, ...ref } = useFragment(
    graphql`
      fragment switch_flag on FeatureFlag {
        key
        version
        isEnabled
        archivedAt
      }
    `,
    flag,
  );
  const { isOpen, open, close } = useOpened(isEnabled);
  const mayTurn = useCan(isEnabled ? "FLAGS_KILL" : "FLAGS_CHANGE") && !archivedAt;
  const label = text(isEnabled ? "beta.switch.off" : "beta.switch.on");
  return (
    <section aria-labelledby="switch" className="beta-block">
      <div className="section-head">
        <h2 id="switch">{text("beta.switch")}</h2>
        {mayTurn && (
          <button type="button" className="button" aria-expanded={isOpen} onClick={isOpen ? close : open}>
            {isOpen ? text("record.cancel") : label}
          </button>
        )}
      </div>
      <p className="quiet">{text(isEnabled ? "beta.switch.isOn" : "beta.switch.isOff")}</p>
      {isOpen && <ChangeForm flag={ref} op={{ switch: isEnabled ? "DISABLE" : "ENABLE" }} submit={label} canWait onDone={close} />}
    </section>
  );
}
