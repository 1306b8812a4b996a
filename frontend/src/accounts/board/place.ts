import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from "relay-runtime";
import { COLUMN_KEYS, type ColumnIds, type ColumnKey } from "./columns";
import { dueInstant, foldName } from "./order";

/** The key of the connection with a column's cards. */
const CONNECTION = "column_accounts";

/** Put the card of an account into a column, where the server's order has it; null takes it off the board. */
export function placeCard(
  store: RecordSourceProxy,
  ids: ColumnIds,
  accountId: string,
  target: ColumnKey | null,
  timeZone: string,
): void {
  for (const key of COLUMN_KEYS) {
    const connection = connectionOf(store, ids[key]);
    if (connection && key !== target) ConnectionHandler.deleteNode(connection, accountId);
  }
  const connection = target && connectionOf(store, ids[target]);
  const account = store.get(accountId);
  if (connection && account) insertSorted(store, connection, account, timeZone);
}

/** Change the count of a column by `step`. */
export function countCard(store: RecordSourceProxy, columnId: string, step: number): void {
  const column = store.get(columnId);
  const count = column?.getValue("count");
  if (typeof count === "number") column?.setValue(Math.max(0, count + step), "count");
}

function connectionOf(store: RecordSourceProxy, columnId: string): RecordProxy | null | undefined {
  const column = store.get(columnId);
  return column && ConnectionHandler.getConnection(column, CONNECTION);
}

function insertSorted(store: RecordSourceProxy, connection: RecordProxy, account: RecordProxy, timeZone: string): void {
  const edges = connection.getLinkedRecords("edges") ?? [];
  const own = edges.find((edge) => nodeOf(edge)?.getDataID() === account.getDataID());
  const others = edges.filter((edge) => edge !== own);
  const place = placeOf(account, timeZone);
  const later = others.findIndex((edge) => {
    const node = nodeOf(edge);
    return node ? isBefore(place, placeOf(node, timeZone)) : false;
  });
  const edge = own ?? ConnectionHandler.createEdge(store, connection, account, "AccountEdge");
  connection.setLinkedRecords(others.toSpliced(later < 0 ? others.length : later, 0, edge), "edges");
}

function nodeOf(edge: RecordProxy | null | undefined): RecordProxy | null | undefined {
  return edge?.getLinkedRecord("node");
}

/** What orders the cards of a column: due time, then name. */
interface Place {
  due: number;
  name: string;
}

function placeOf(account: RecordProxy, timeZone: string): Place {
  return { due: dueOf(account, timeZone), name: foldName(String(account.getValue("name"))) };
}

function isBefore(one: Place, other: Place): boolean {
  return one.due === other.due ? one.name < other.name : one.due < other.due;
}

function dueOf(account: RecordProxy, timeZone: string): number {
  const activity = account.getLinkedRecord("nextActivity");
  return dueInstant(
    { dueAt: activity?.getValue("dueAt") as string | null, dueDate: activity?.getValue("dueDate") as string | null },
    timeZone,
  );
}
