import { type FormEvent, useState } from "react";
import { useText } from "../../app/i18n";
import { toast } from "../../ui/toast";

const LEAST_LETTERS = 12;
/** Codes of the endpoint with a sentence of their own; others share one. */
const EXPLAINED = new Set(["INVALID_CREDENTIALS", "WEAK_PASSWORD", "RATE_LIMITED"]);

interface Props {
  /** Reads the page again: all other sessions have ended. */
  onChanged: () => void;
}

/** Changes the viewer's password. The current one is asked for, and all other sessions end. */
export function Password({ onChanged }: Props) {
  const text = useText();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const [current, password, again] = ["current", "password", "again"].map((name) => String(data.get(name))) as [string, string, string];
    if (password !== again) {
      setProblem("settings.password.different");
      return;
    }
    setPending(true);
    const code = await post({ currentPassword: current, password });
    setPending(false);
    setProblem(code && `settings.password.${EXPLAINED.has(code) ? code : "other"}`);
    if (code) return;
    form.reset();
    toast({ text: text("settings.password.changed") });
    onChanged();
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change(event.currentTarget);
  };
  const shared = { type: "password", className: "input", required: true, "aria-describedby": "password-problem" };
  return (
    <section aria-labelledby="password">
      <h2 id="password">{text("settings.password")}</h2>
      <p className="quiet">{text("settings.password.help")}</p>
      <form className="settings-grid form-labels" aria-labelledby="password" onSubmit={onSubmit}>
        <label>
          {text("settings.password.current")}
          <input {...shared} name="current" autoComplete="current-password" />
        </label>
        <label>
          {text("settings.password.new")}
          <input {...shared} name="password" autoComplete="new-password" minLength={LEAST_LETTERS} />
        </label>
        <label>
          {text("settings.password.again")}
          <input {...shared} name="again" autoComplete="new-password" />
        </label>
        <button type="submit" className="button button-primary" disabled={isPending}>
          {text(isPending ? "record.saving" : "settings.password.change")}
        </button>
        <div id="password-problem" className="problems" role="alert">
          {problem && <p>{text(problem)}</p>}
        </div>
      </form>
    </section>
  );
}

/** Send both passwords; return the code of what is wrong, null for nothing. */
async function post(body: object): Promise<string | null> {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch("/auth/password/change", request).catch(() => null);
  if (response?.ok) return null;
  const answer = (await response?.json().catch(() => null)) as { errors?: { extensions?: { code?: string } }[] } | null | undefined;
  return answer?.errors?.[0]?.extensions?.code ?? "other";
}
