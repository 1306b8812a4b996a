import { Upload } from "lucide-react";
import { useState } from "react";
import { useRelayEnvironment } from "react-relay";
import { RefusedError } from "../commit";
import { useText } from "../i18n";
import type { About } from "./about";
import { Problems } from "./problems";
import { useRefresh } from "./refresh_context";
import { uploadFile } from "./upload";
import type { Problem } from "./use_write";

interface Transfer {
  name: string;
  part: number;
  problems: readonly Problem[];
}

/** Adds files: chosen, or dropped here. */
export function FileForm({ about }: { about: About }) {
  const text = useText();
  const { transfers, start } = useTransfers(about);
  const [isOver, setOver] = useState(false);
  return (
    <div className="composer-form">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is for pointers, the input for keys */}
      <label
        className="file-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          start(event.dataTransfer.files);
        }}
      >
        <Upload size={16} aria-hidden="true" />
        {text("record.chooseFile")}
        <input
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            if (event.target.files) start(event.target.files);
            event.target.value = "";
          }}
        />
      </label>
      {transfers.map(({ name, part, problems }) => (
        <div key={name} className="file-transfer">
          <bdi className="cut">{name}</bdi>
          {problems.length ? <Problems problems={problems} /> : <progress value={part} aria-label={text("record.uploadOf", { name })} />}
        </div>
      ))}
    </div>
  );
}

function useTransfers(about: About) {
  const environment = useRelayEnvironment();
  const refresh = useRefresh();
  const [transfers, setTransfers] = useState<readonly Transfer[]>([]);
  const set = (transfer: Transfer) =>
    setTransfers((before) => [...before.filter(({ name }) => name !== transfer.name), transfer]);
  const send = async (file: File) => {
    const { name } = file;
    set({ name, part: 0, problems: [] });
    try {
      await uploadFile(environment, about, file, (part) => set({ name, part, problems: [] }));
      setTransfers((before) => before.filter((transfer) => transfer.name !== name));
      void refresh();
    } catch (error) {
      const errors = error instanceof RefusedError ? error.errors : [error as Error];
      set({ name, part: 0, problems: errors.map((each) => ({ error: each })) });
    }
  };
  const start = (files: Iterable<File>) => {
    for (const file of files) void send(file);
  };
  return { transfers, start };
}
