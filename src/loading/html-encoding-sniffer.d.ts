/** The package ships no types; this is the part that we call. */
declare module "html-encoding-sniffer" {
  export default function sniff(
    bytes: Uint8Array,
    wish?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
