import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** shown instead of what crashed */
  readonly fallback: ComponentType<{ readonly onRetry: () => void }>;
  readonly children: ReactNode;
}

/** Keeps a crash to the part that crashed. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  retry = () => this.setState({ crashed: false });

  override render() {
    const { fallback: Fallback, children } = this.props;
    return this.state.crashed ? <Fallback onRetry={this.retry} /> : children;
  }
}
