import { Component, type ComponentChildren } from 'preact';
import { reportClientError } from '../../api/endpoints.ts';

interface Props {
  readonly island: string;
  readonly children: ComponentChildren;
}

interface State {
  readonly broken: boolean;
  readonly attempt: number;
}

/** The address without what it may reveal: tokens and codes stay in the browser. */
function pagePattern(pathname: string): string {
  return pathname.replace(/^\/(book|manage)\/.+/, '/$1/:id');
}

function report(island: string, error: unknown): void {
  const known = error instanceof Error;
  void reportClientError({
    island,
    message: (known ? error.message : String(error)).slice(0, 500) || 'Unknown fault',
    page: pagePattern(location.pathname),
    ...(known && error.stack ? { stack: error.stack.slice(0, 4000) } : {}),
  });
}

/** Keeps one broken part from taking the page with it, tells the server, and lets the host try again. */
export class IslandBoundary extends Component<Props, State> {
  override state: State = { broken: false, attempt: 0 };

  static override getDerivedStateFromError(): Partial<State> {
    return { broken: true };
  }

  override componentDidMount() {
    addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    removeEventListener('unhandledrejection', this.onRejection);
  }

  override componentDidCatch(error: unknown) {
    report(this.props.island, error);
  }

  // A fault in a handler breaks no drawing, so the boundary would never hear of it.
  readonly onRejection = (event: PromiseRejectionEvent) => {
    report(this.props.island, event.reason);
  };

  readonly tryAgain = () => {
    this.setState(({ attempt }) => ({ broken: false, attempt: attempt + 1 }));
  };

  override render() {
    if (!this.state.broken) return <div key={this.state.attempt}>{this.props.children}</div>;
    return (
      <div class="notice notice-danger" role="alert">
        <p>
          <strong>This part of the page stopped working.</strong> We have been told. What you typed is kept.
        </p>
        <button class="button" type="button" onClick={this.tryAgain}>
          Try again
        </button>
      </div>
    );
  }
}
