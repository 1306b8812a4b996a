import { Download } from "lucide-react";
import { fetchQuery, graphql, useRelayEnvironment } from "react-relay";
import { Menu, MenuItem } from "../ui/menu";
import { toast } from "../ui/toast";
import type { ExportList, exportMenuQuery, Format } from "./__generated__/exportMenuQuery.graphql";
import { languageOf } from "./catalogue";
import { useText } from "./i18n";
import { useErrorText } from "./page_states";
import { useList } from "./use_list";
import { useCan, useViewer } from "./viewer";

const FORMATS: readonly Format[] = ["CSV", "XLSX"];

interface Props {
  list: string;
  /** The order that is seen; the list's own without one. */
  orderBy: unknown;
}

/** Saves the rows of a list as a file, as they are seen: with the filter and the order that are set, in the viewer's language. */
export function ExportMenu({ list, orderBy }: Props) {
  const text = useText();
  const errorText = useErrorText();
  const environment = useRelayEnvironment();
  const { where } = useList();
  const language = languageOf(useViewer().locale) === "es" ? "ES" : "EN";
  const save = async (format: Format) => {
    const query = graphql`
      query exportMenuQuery($list: ExportList!, $where: JSON, $orderBy: JSON, $format: Format!, $language: Language!) {
        export(list: $list, where: $where, orderBy: $orderBy, format: $format, language: $language) {
          url
        }
      }
    `;
    const variables = { list: list as ExportList, where, orderBy: orderBy ?? [], format, language } as const;
    try {
      const data = await fetchQuery<exportMenuQuery>(environment, query, variables, { fetchPolicy: "network-only" }).toPromise();
      if (data) location.assign(new URL(data.export.url, location.origin).pathname);
    } catch (error) {
      toast({ text: errorText(error), isError: true });
    }
  };
  if (!useCan("RECORDS_EXPORT")) return null;
  return (
    <Menu className="button button-icon" label={text("list.export")} trigger={<Download size={16} aria-hidden="true" />}>
      {FORMATS.map((format) => (
        <MenuItem key={format} onSelect={() => void save(format)}>
          {text(`list.export.${format}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
