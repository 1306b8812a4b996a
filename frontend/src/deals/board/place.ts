import { ConnectionHandler, type RecordProxy, type RecordSourceProxy } from "relay-runtime";
import type { Where } from "../../app/filters/where";
import { whereOfStage } from "./where";

/** The key of the connection with a column's cards. */
const CONNECTION = "column_deals";
const NO_DATE = "9999";

/** Take the card of a deal off a column. */
export function removeCard(store: RecordSourceProxy, where: Where, dealId: string, stageId: string | null): void {
  const connection = connectionOf(store, where, stageId);
  if (connection) ConnectionHandler.deleteNode(connection, dealId);
}

/** Put the card of a deal into a column, where the server's order has it. */
export function insertCard(store: RecordSourceProxy, where: Where, dealId: string, stageId: string | null): void {
  const connection = connectionOf(store, where, stageId);
  const deal = store.get(dealId);
  if (!connection || !deal) return;
  const others = (connection.getLinkedRecords("edges") ?? []).filter((edge) => nodeOf(edge)?.getDataID() !== dealId);
  const later = others.findIndex((edge) => {
    const node = nodeOf(edge);
    return node ? placeOf(deal) < placeOf(node) : false;
  });
  const edge = ConnectionHandler.createEdge(store, connection, deal, "DealEdge");
  connection.setLinkedRecords(others.toSpliced(later < 0 ? others.length : later, 0, edge), "edges");
}

function connectionOf(store: RecordSourceProxy, where: Where, stageId: string | null) {
  return ConnectionHandler.getConnection(store.getRoot(), CONNECTION, { where: whereOfStage(where, stageId) });
}

function nodeOf(edge: RecordProxy): RecordProxy | null | undefined {
  return edge.getLinkedRecord("node");
}

/** What cards are ordered by: the expected close, then the title without case and accents. */
function placeOf(deal: RecordProxy): string {
  const title = String(deal.getValue("title")).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return `${String(deal.getValue("expectedCloseDate") ?? NO_DATE)} ${title}`;
}
