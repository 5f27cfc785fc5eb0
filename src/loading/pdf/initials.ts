/** Large initials over several lines: the letter goes back to its word. */
import type { Segment } from "./layout.ts";

/** Each lone letter of twice the body's size is set in front of the first line beside it. */
export function withInitials(segments: readonly Segment[], bodySize: number): Segment[] {
  const initials = segments.filter(
    ({ text, size }) => /^["“‘«]?\p{Lu}$/u.test(text) && size >= bodySize * 1.8,
  );
  return initials.reduce<Segment[]>((all, initial) => attach(all, initial, bodySize), [...segments]);
}

// --- internal ---

function attach(segments: readonly Segment[], initial: Segment, bodySize: number): Segment[] {
  const beside = segments
    .filter(
      ({ left, y, size, text }) =>
        text !== initial.text &&
        size < initial.size * 0.7 &&
        left >= initial.right - bodySize * 0.3 &&
        left <= initial.right + bodySize * 1.5 &&
        y > initial.y - initial.size &&
        y <= initial.y + 1,
    )
    .sort((one, other) => one.y - other.y);
  const first = beside[0];
  if (!first) return [...segments];
  // "A" and "I" are words by themselves: the gap tells.
  const apart = /[AI]$/u.test(initial.text) && first.left - initial.right > bodySize * 0.3;
  const text = `${initial.text}${apart ? " " : ""}${first.text}`;
  const edge = Math.min(...beside.map(({ left }) => left));
  return segments
    .filter((segment) => segment !== initial)
    .map((segment) => {
      if (segment === first) return { ...segment, text, left: initial.left };
      // The lines beside the letter begin where the column does.
      return beside.includes(segment) && segment.left <= edge + 1
        ? { ...segment, left: initial.left }
        : segment;
    });
}
