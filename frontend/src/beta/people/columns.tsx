import type { ReactNode } from "react";
import type { Column } from "../../ui/table";
import type { ActionRow } from "./actions";

/** A person or a company, as the first columns of all lists show it. */
export interface Subjected {
  readonly company?: { readonly id: string; readonly name: string } | null | undefined;
  readonly user?: { readonly id: string; readonly name: string; readonly email?: string | null | undefined } | null | undefined;
  readonly email?: string | null | undefined;
}

/** A row with its own data. */
export interface PersonRow<Data> extends ActionRow {
  readonly detail: string;
  readonly data: Data;
}

/** Make a row of a membership, an invitation or an exclusion. */
export function rowOf<Data extends Subjected & { readonly id: string }>(data: Data, wholeCompany: string): PersonRow<Data> {
  const { id, user, company, email } = data;
  if (user) {
    const detail = [company?.name, user.email].filter(Boolean).join(" · ");
    return { id, name: user.name, detail, subject: { user: user.id }, data };
  }
  if (company) return { id, name: company.name, detail: wholeCompany, subject: { company: company.id }, data };
  return { id, name: email ?? "", detail: "", subject: { email: email ?? "" }, data };
}

/** The columns with the name, and what tells it from others. */
export function nameColumns<Data>(label: string, detailLabel: string): Column<PersonRow<Data>>[] {
  return [
    {
      id: "name",
      label,
      width: 140,
      grow: 2,
      phone: "title",
      cell: ({ name }) => <bdi className="strong">{name}</bdi>,
    },
    {
      id: "detail",
      label: detailLabel,
      width: 130,
      grow: 2,
      phone: "detail",
      cell: ({ detail }) => <bdi className="quiet">{detail}</bdi>,
    },
  ];
}

interface ColumnOptions {
  width?: number;
  grow?: number;
  phone?: "mark";
}

/** A column of quiet text. */
export function quietColumn<Data>(
  id: string,
  label: string,
  cell: (data: Data) => ReactNode,
  { width = 110, ...options }: ColumnOptions = {},
): Column<PersonRow<Data>> {
  return { id, label, width, ...options, cell: ({ data }) => <span className="quiet numeric">{cell(data)}</span> };
}
