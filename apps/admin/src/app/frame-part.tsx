/** A part of the frame that is fetched when it is needed: where it cannot be had, the frame stays without it. */
import { Component, Suspense, type ReactNode } from 'react';
import { reportFault } from '../api/report-fault.ts';
import { MissingCode } from './lazy-part.ts';

interface Props {
  readonly children: ReactNode;
  /** What holds the place until the part is there, and where it cannot be had. */
  readonly fallback?: ReactNode;
  /** What is done, and shown, instead of the part. */
  readonly missing?: () => void;
  readonly instead?: ReactNode;
}

export class FramePart extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    if (!(error instanceof MissingCode)) reportFault('frame', error);
    this.props.missing?.();
  }

  override render(): ReactNode {
    const { children, fallback = null, instead = fallback } = this.props;
    return this.state.broken ? instead : <Suspense fallback={fallback}>{children}</Suspense>;
  }
}
