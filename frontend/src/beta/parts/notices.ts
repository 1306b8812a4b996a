import { graphql } from "react-relay";
import { useText } from "../../app/i18n";

/** What every mutation of a beta asks of its notices. */
void graphql`
  fragment notices_notice on FlagNotice {
    code
    params
  }
`;

/** What the author of a change may not expect. */
export interface Notice {
  readonly code: string;
  readonly params: unknown;
}

/** Return what says a notice in the viewer's language. */
export function useNoticeText(): (notice: Notice) => string {
  const text = useText();
  return ({ code, params }) => {
    const values = params as Record<string, string | number>;
    const found = values["finding"] ? text(`beta.explain.found.${values["finding"]}`, values) : "";
    return text(`beta.notice.${code}`, { ...values, found });
  };
}
