/** The package's own types describe an ES module; what it ships is CommonJS, whose default export is the function. */
declare module "robots-parser" {
  type Rules = { isAllowed(url: string, robot: string): boolean | undefined };
  export default function robotsParser(url: string, text: string): Rules;
}
