import { Upload } from "lucide-react";
import { useState } from "react";
import { useText } from "../../app/i18n";
import { ScrollArea } from "../../app/scroll_area";
import { BetasFrame } from "../parts/frame";
import { Differences } from "./differences";
import { Download } from "./download";

interface Chosen {
  name: string;
  /** What the file holds; undefined if it is not JSON. */
  content: unknown;
}

/** Compares this deployment with a file of another one, and proposes the differences as changes. */
export default function ComparePage() {
  return (
    <BetasFrame>
      <Compare />
    </BetasFrame>
  );
}

function Compare() {
  const text = useText();
  const [file, setFile] = useState<Chosen | null>(null);
  const choose = async (chosen: File | undefined) => {
    if (chosen) setFile({ name: chosen.name, content: parsed(await chosen.text()) });
  };
  return (
    <ScrollArea>
      <section aria-labelledby="this">
        <h2 id="this">{text("beta.compare.this")}</h2>
        <p className="quiet">{text("beta.compare.thisHelp")}</p>
        <Download />
      </section>
      <section aria-labelledby="other">
        <h2 id="other">{text("beta.compare.other")}</h2>
        <p className="quiet">{text("beta.compare.otherHelp")}</p>
        <div className="settings-row">
          <label className="button beta-upload">
            <Upload size={14} aria-hidden="true" />
            {text(file ? "record.chooseOther" : "beta.invite.chooseFile")}
            <input type="file" accept=".json,application/json" className="visually-hidden" onChange={(event) => void choose(event.target.files?.[0])} />
          </label>
          {file && <bdi className="quiet">{file.name}</bdi>}
        </div>
        {file && file.content === undefined && (
          <p className="beta-wrong" role="alert">
            {text("beta.compare.noJson")}
          </p>
        )}
      </section>
      {file?.content !== undefined && file && <Differences file={file.content} />}
    </ScrollArea>
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
