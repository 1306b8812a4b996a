import { graphql } from "react-relay";

/** Cards of each column that are read at first: as many as a screen shows. Scrolling reads more. */
export const FIRST_CARDS = 15;

/** The columns, each with its first cards, the types of activities, and the saved views. */
export const BOARD = graphql`
  query accountBoardQuery($where: AccountWhere, $first: Int!) {
    accountBoard(where: $where) {
      nextChangeAt
      evaluatedAt
      columns {
        id
        key
        count
        ...column_board @arguments(first: $first)
      }
    }
    activityTypes {
      id
      name
      isActive
    }
    ...savedViews_query
  }
`;
