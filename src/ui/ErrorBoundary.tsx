import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** shown instead of what crashed */
  readonly fallback: ComponentType<{ readonly onRetry: () => void; readonly error: unknown }>;
  readonly children: ReactNode;
}

/** Keeps a crash to the part that crashed. */
export class ErrorBoundary extends Component<
  ErrorBoundaryProps,
  { readonly crashed: { readonly error: unknown } | null }
> {
  override state: { readonly crashed: { readonly error: unknown } | null } = { crashed: null };

  static getDerivedStateFromError(error: unknown) {
    return { crashed: { error } };
  }

  retry = () => this.setState({ crashed: null });

  override render() {
    const { fallback: Fallback, children } = this.props;
    const { crashed } = this.state;
    return crashed ? <Fallback onRetry={this.retry} error={crashed.error} /> : children;
  }
}
