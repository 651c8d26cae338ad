import { useEffect, useRef } from 'preact/hooks';
import { LEAST_DRAWN_SHARE } from '../../logic/signature-form.ts';

interface Props {
  /** Null while there is nothing on the field that is wide enough to be a signature. */
  readonly onImage: (image: string | null) => void;
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

const NOTHING_DRAWN: Reach = { from: Infinity, to: -Infinity };

const INK = '#25160d';
const PAPER = '#fffaf2';

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(canvas: HTMLCanvasElement, event: PointerEvent): Point {
  const box = canvas.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) * canvas.width) / box.width,
    y: ((event.clientY - box.top) * canvas.height) / box.height,
  };
}

function clear(canvas: HTMLCanvasElement) {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, canvas.width, canvas.height);
}

/** Draws with finger, pen or mouse and hands on a PNG after each stroke. Whoever cannot draw types instead. */
export function SignaturePad({ onImage }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<Point | null>(null);
  const reach = useRef<Reach>(NOTHING_DRAWN);
  useEffect(() => {
    if (canvas.current) clear(canvas.current);
  }, []);

  const stroke = (event: PointerEvent) => {
    const sheet = canvas.current;
    const pen = sheet?.getContext('2d');
    if (!sheet || !pen || last.current === null) return;
    const to = pointOf(sheet, event);
    pen.strokeStyle = INK;
    pen.lineWidth = 4;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(last.current.x, last.current.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    last.current = to;
    reach.current = { from: Math.min(reach.current.from, to.x), to: Math.max(reach.current.to, to.x) };
  };
  const lift = () => {
    if (last.current === null || !canvas.current) return;
    last.current = null;
    const wide = reach.current.to - reach.current.from >= canvas.current.width * LEAST_DRAWN_SHARE;
    onImage(wide ? canvas.current.toDataURL('image/png') : null);
  };
  return (
    <div class="grid justify-items-start gap-2" id="field-signatureImage">
      <canvas
        ref={canvas}
        class="signature"
        width={900}
        height={280}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = pointOf(event.currentTarget, event);
          stroke(event);
        }}
        onPointerMove={stroke}
        onPointerUp={lift}
        onPointerCancel={lift}
      >
        A field to draw your signature in; whoever cannot draw chooses to type it.
      </canvas>
      <button
        class="link-button"
        type="button"
        onClick={() => {
          if (canvas.current) clear(canvas.current);
          reach.current = NOTHING_DRAWN;
          onImage(null);
        }}
      >
        Clear the drawing
      </button>
    </div>
  );
}
