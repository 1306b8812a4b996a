import { useState } from "react";
import { useText } from "../../app/i18n";
import { ChangeForm } from "../parts/change_form";
import type { FlagRef } from "../parts/use_change";

/** A form for news. Members may get them as an email, too. */
export function Write({ flag }: { flag: FlagRef }) {
  const text = useText();
  const [said, setSaid] = useState("");
  const [byEmail, setByEmail] = useState(false);
  const op = said.trim() ? { newsPost: { text: said.trim(), byEmail } } : null;
  return (
    <section aria-labelledby="write">
      <h2 id="write">{text("beta.news.write")}</h2>
      <p className="quiet">{text("beta.news.help")}</p>
      <ChangeForm flag={flag} op={op} hasImpact={false} submit={text("beta.news.send")} onDone={() => setSaid("")}>
        <label>
          {text("beta.news.text")}
          <textarea className="input" name="text" rows={4} maxLength={2000} value={said} onChange={(event) => setSaid(event.target.value)} />
        </label>
        <label className="check">
          <input type="checkbox" name="byEmail" checked={byEmail} onChange={(event) => setByEmail(event.target.checked)} />
          {text("beta.news.byEmail")}
        </label>
      </ChangeForm>
    </section>
  );
}
