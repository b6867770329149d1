/** A colour, as the map shows it. */
export function Swatch({ colour, size = 20 }: { readonly colour: string; readonly size?: number }) {
  return (
    <span
      aria-hidden="true"
      style={{
        flex: 'none',
        // it says which colour it is
        forcedColorAdjust: 'none',
        width: size,
        height: size,
        borderRadius: 4,
        border: `2px solid ${colour}`,
        background: `color-mix(in srgb, ${colour} 30%, transparent)`,
      }}
    />
  );
}
