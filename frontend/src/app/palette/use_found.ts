import { useEffect, useState } from "react";
import { useRelayEnvironment } from "react-relay";
import type { Environment } from "relay-runtime";
import type { Feature } from "../feature";
import { useFeatures } from "../features_context";
import { type Choice, choiceOf } from "./choices";
import { findRecords } from "./find";
import { withoutTwins } from "./twins";

const TYPING_MS = 150;

interface Result {
  query: string;
  found: readonly Choice[];
  error?: unknown;
}

const NOTHING: Result = { query: "", found: [] };

/**
 * Return the records that match, of all features. The last ones stay while others are looked for: they are to be seen then, not to
 * be chosen.
 */
export function useFound(query: string) {
  const environment = useRelayEnvironment();
  const features = useFeatures();
  const [result, setResult] = useState(NOTHING);
  useEffect(() => {
    if (!query) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      find(environment, features, query).then(
        (found) => isCurrent && setResult({ query, found }),
        (error: unknown) => isCurrent && setResult({ query, found: [], error }),
      );
    }, TYPING_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [environment, features, query]);
  if (!query) return { ...NOTHING, isLoading: false, error: undefined };
  return { found: result.found, error: result.query === query ? result.error : undefined, isLoading: result.query !== query };
}

async function find(environment: Environment, features: readonly Feature[], query: string): Promise<Choice[]> {
  const finders = features.flatMap(({ find: load }) => (load ? [load().then((module) => module.default)] : []));
  const lists = await Promise.all([...finders, findRecords].map(async (finder) => (await finder)(environment, query)));
  return withoutTwins(lists.flat()).flatMap((record) => choiceOf(features, record) ?? []);
}
