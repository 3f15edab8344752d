declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(xml: string): Promise<{
      rootElement: { drgElement: readonly { $type: string }[] };
      warnings: unknown[];
    }>;
  }
}
