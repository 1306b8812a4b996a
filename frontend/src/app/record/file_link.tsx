import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { toast } from "../../ui/toast";
import { useErrorText } from "../page_states";
import type { fileLinkQuery } from "./__generated__/fileLinkQuery.graphql";

/** Downloads a file. Links of the API are valid for a minute, so one is asked for at the press. */
export function FileLink({ id, name }: { id: string; name: string }) {
  const environment = useRelayEnvironment();
  const errorText = useErrorText();
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
      if (data?.file?.downloadUrl) location.assign(data.file.downloadUrl);
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
  };
  return (
    <button type="button" className="link" onClick={() => void open()}>
      <bdi>{name}</bdi>
    </button>
  );
}
