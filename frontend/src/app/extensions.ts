import { loadMessages, type Messages } from "./catalogue";
import type { Feature } from "./feature";
import { type ExtensionFiles, fetchSession, type Session } from "./session";

/** The extensions of this session. `closed` counts how often one was taken away. */
export interface ExtensionState {
  features: readonly Feature[];
  messages: Messages;
  closed: number;
}

/** Loads and drops extensions as the gates of the session open and close. */
export class Extensions {
  state: ExtensionState = { features: [], messages: {}, closed: 0 };
  private readonly modules = new Map<string, { feature: Feature; messages: Messages }>();
  private readonly listeners = new Set<() => void>();
  private readonly language: string;

  constructor(language: string) {
    this.language = language;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): ExtensionState => this.state;

  /** Ask the server which extensions the session has now. */
  readonly refresh = async (): Promise<void> => {
    const session = await fetchSession();
    if (session) await this.update(session);
  };

  /** Load what the session names, and drop what it no longer names. */
  async update(session: Session): Promise<void> {
    const wanted = new Set(session.extensions.map((files) => files.module));
    const missing = session.extensions.filter((files) => !this.modules.has(files.module));
    const dropped = [...this.modules.keys()].filter((module) => !wanted.has(module));
    await Promise.all(missing.map((files) => this.load(files)));
    for (const module of dropped) this.modules.delete(module);
    if (missing.length || dropped.length) this.publish(this.state.closed + dropped.length);
  }

  private async load(files: ExtensionFiles): Promise<void> {
    for (const href of files.styles) addStyles(href);
    const { default: feature } = (await import(/* @vite-ignore */ files.module)) as { default: Feature };
    this.modules.set(files.module, { feature, messages: await loadMessages(feature.messages, this.language) });
  }

  private publish(closed: number): void {
    const loaded = [...this.modules.values()];
    const messages = Object.assign({}, ...loaded.map((extension) => extension.messages)) as Messages;
    this.state = { features: loaded.map((extension) => extension.feature), messages, closed };
    for (const listener of this.listeners) listener();
  }
}

function addStyles(href: string): void {
  if (document.querySelector(`link[href="${href}"]`)) return;
  document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
}
