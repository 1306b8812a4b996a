import { useState } from "react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { toast } from "../../ui/toast";
import { useErrorText } from "../page_states";
import { FilePreview, hasPreview } from "./file_preview";
import type { fileLinkQuery } from "./__generated__/fileLinkQuery.graphql";

interface Props {
  id: string;
  name: string;
  contentType: string;
}

/** Shows an image or a PDF, and downloads any other file. Links work for a minute, so one is asked for at the press. */
export function FileLink({ id, name, contentType }: Props) {
  const environment = useRelayEnvironment();
  const errorText = useErrorText();
  const [shown, setShown] = useState<string | null>(null);
  const open = async () => {
    const query = graphql`
      query fileLinkQuery($id: ID!) {
        file(id: $id) {
          downloadUrl
        }
      }
    `;
    try {
      const data = await fetchQuery<fileLinkQuery>(environment, query, { id }, { fetchPolicy: "network-only" }).toPromise();
      if (!data?.file?.downloadUrl) return;
      const path = new URL(data.file.downloadUrl, location.origin).pathname;
      if (hasPreview(contentType)) setShown(path);
      else location.assign(path);
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
  };
  return (
    <>
      <button type="button" className="link" onClick={() => void open()}>
        <bdi>{name}</bdi>
      </button>
      <FilePreview name={name} contentType={contentType} path={shown} onClose={() => setShown(null)} />
    </>
  );
}
