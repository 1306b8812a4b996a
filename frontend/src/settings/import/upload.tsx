import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import { commit, RefusedError } from "../../app/commit";
import { useText } from "../../app/i18n";
import { Problems } from "../../app/record/problems";
import { sendFile } from "../../app/record/upload";
import type { uploadImportMutation } from "./__generated__/uploadImportMutation.graphql";

const CREATE = graphql`
  mutation uploadImportMutation($input: ImportCreateInput!) {
    result: importCreate(input: $input) {
      import {
        id
        uploadUrl
      }
      userErrors {
        ...commit_userErrors @relay(mask: false)
      }
    }
  }
`;

const SUFFIXES = ".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.json,.jsonl,.ndjson,.zip";

/** Chooses or drops a file, sends it, and opens its plan. */
export function Upload() {
  const text = useText();
  const navigate = useNavigate();
  const environment = useRelayEnvironment();
  const [sent, setSent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File) => {
    setError(null);
    setSent(0);
    try {
      const input = { fileName: file.name, size: file.size };
      const created = await commit<uploadImportMutation>(environment, CREATE, input);
      if (!created.import?.uploadUrl) return;
      await sendFile(created.import.uploadUrl, file, setSent);
      await navigate({ to: `/app/settings/import/${encodeURIComponent(created.import.id)}` });
    } catch (reason) {
      setError(reason);
    } finally {
      setSent(null);
    }
  };
  const errors = error instanceof RefusedError ? error.errors : error instanceof Error ? [error] : [];
  return (
    <>
      {/* Dropping is for the mouse; the keyboard reaches the input. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <label
        className="import-drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          const [file] = event.dataTransfer.files;
          if (file && sent === null) void send(file);
        }}
      >
        <input
          type="file"
          className="visually-hidden"
          accept={SUFFIXES}
          disabled={sent !== null}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void send(file);
          }}
        />
        <span className="strong">{text("settings.import.choose")}</span>
        <span className="quiet">{text("settings.import.formats")}</span>
      </label>
      {sent !== null && <progress className="import-progress" value={sent} aria-label={text("settings.import.sending")} />}
      <Problems problems={errors.map((each) => ({ error: each }))} />
    </>
  );
}
