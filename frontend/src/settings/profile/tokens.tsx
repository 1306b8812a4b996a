import { useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Confirm } from "../../app/confirm";
import { useFormat } from "../../app/format";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { useWrite } from "../../app/record/use_write";
import { useCan } from "../../app/viewer";
import { toast } from "../../ui/toast";
import type { tokens_viewer$data, tokens_viewer$key } from "./__generated__/tokens_viewer.graphql";
import type { tokensCreateMutation } from "./__generated__/tokensCreateMutation.graphql";
import type { tokensRevokeMutation } from "./__generated__/tokensRevokeMutation.graphql";

/** The viewer's API tokens. A new one is shown once. */
export function Tokens({ viewer }: { viewer: tokens_viewer$key }) {
  const text = useText();
  const canCreate = useCan("TOKENS_CREATE");
  const { tokens } = useFragment(
    graphql`
      fragment tokens_viewer on Viewer {
        tokens {
          id
          name
          prefix
          scopes
          expiresAt
          lastUsedAt
        }
      }
    `,
    viewer,
  );
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{text("settings.tokens")}</h2>
      {tokens.length === 0 && <p className="quiet none">{text("settings.noTokens")}</p>}
      <ul className="lines">
        {tokens.map((token) => (
          <Token key={token.id} {...token} />
        ))}
      </ul>
      {canCreate && <NewToken prefixes={tokens.map(({ prefix }) => prefix)} />}
    </section>
  );
}

function Token({ id, name, prefix, scopes, expiresAt, lastUsedAt }: tokens_viewer$data["tokens"][number]) {
  const text = useText();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { write, isPending, problems } = useWrite<tokensRevokeMutation>(graphql`
    mutation tokensRevokeMutation($input: TokenRevokeInput!) {
      result: tokenRevoke(input: $input) {
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const facts = [
    `${prefix}…`,
    scopes.map((scope) => text(`settings.scope.${scope}`)).join(", "),
    lastUsedAt ? text("settings.lastUsed", { ago: format.ago(lastUsedAt) }) : text("settings.neverUsed"),
    expiresAt && text("settings.expires", { day: format.date(expiresAt) }),
  ];
  return (
    <li className="line">
      <div className="line-text">
        <p>
          <bdi className="strong">{name}</bdi>
        </p>
        <p className="quiet numeric">{facts.filter(Boolean).join(" · ")}</p>
        <Problems problems={problems} />
      </div>
      <button type="button" className="button" disabled={isPending} onClick={() => setAsking(true)}>
        {text("settings.revoke")}
        <span className="visually-hidden">{name}</span>
      </button>
      {isAsking && (
        <Confirm title={text("settings.revokeTitle", { name })} action={text("settings.revoke")} onConfirm={() => void write({ input: { id } })} onClose={() => setAsking(false)}>
          {text("settings.revokeHelp")}
        </Confirm>
      )}
    </li>
  );
}

function NewToken({ prefixes }: { prefixes: readonly string[] }) {
  const text = useText();
  const [secret, setSecret] = useState<string | null>(null);
  const { write, isPending, problems } = useWrite<tokensCreateMutation>(graphql`
    mutation tokensCreateMutation($input: TokenCreateInput!) {
      result: tokenCreate(input: $input) {
        secret
        userErrors {
          ...commit_userErrors @relay(mask: false)
        }
      }
    }
  `);
  const create = (data: FormData, form: HTMLFormElement) => {
    const scopes = data.get("write") ? (["READ", "WRITE"] as const) : (["READ"] as const);
    const onDone = (result: { readonly secret?: string | null | undefined }) => {
      setSecret(result.secret ?? null);
      setWasListed(false);
      form.reset();
    };
    void write({ input: { name: String(data.get("name")).trim(), scopes }, onDone });
  };
  // The list of tokens is read after the token was made: once it was there, its absence means that it was revoked.
  const isListed = secret !== null && prefixes.some((prefix) => secret.startsWith(prefix));
  const [wasListed, setWasListed] = useState(false);
  if (isListed && !wasListed) setWasListed(true);
  const isRevoked = wasListed && !isListed;
  const copy = async (value: string) => {
    try {
      await navigator.clipboard.writeText(value);
      toast({ text: text("settings.copied") });
    } catch {
      toast({ text: text("settings.notCopied"), isError: true });
    }
  };
  return (
    <>
      <form
        className="settings-row"
        data-draft="token"
        onSubmit={(event) => {
          event.preventDefault();
          create(new FormData(event.currentTarget), event.currentTarget);
        }}
      >
        <input className="input" name="name" required maxLength={255} aria-label={text("settings.tokenName")} placeholder={text("settings.tokenName")} />
        <label>
          <input type="checkbox" name="write" /> {text("settings.mayWrite")}
        </label>
        <button type="submit" className="button" disabled={isPending}>
          {text("settings.createToken")}
        </button>
        <Problems problems={problems} />
      </form>
      {secret && !isRevoked && (
        <div className="settings-secret" role="status">
          <p>{text("settings.secret")}</p>
          <code>{secret}</code>
          <button type="button" className="button" onClick={() => void copy(secret)}>
            {text("settings.copy")}
          </button>
        </div>
      )}
    </>
  );
}
